package org.sanji.budget.internal;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sanji.budget.BudgetDate;
import org.sanji.budget.BudgetProject;

/** What makes a project whole, whether it comes from a file or from the page. */
final class ProjectRules {

    static final BigDecimal LARGEST = new BigDecimal("99999999999.99");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z-]{1,40}");
    private static final int SHORT = 100;
    private static final int LINE = 500;
    private static final int LONG = 2000;

    private ProjectRules() {}

    /**
     * What is wrong.
     *
     * @param code of the rule, for the page
     * @param message for the file
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on as the arguments of a sentence
    record Fault(String code, String message, Object... args) {}

    static Optional<Fault> fault(BudgetProject project) {
        return Stream.<java.util.function.Supplier<Optional<Fault>>>of(
                        () -> texts(project), () -> money(project), () -> plan(project), () -> lists(project))
                .map(java.util.function.Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Fault> texts(BudgetProject p) {
        if (p.code() == null || !CODE.matcher(p.code()).matches()) {
            return Optional.of(new Fault("budget-code", "code: letters, digits and hyphens, at most 40"));
        }
        return missing("name", p.name(), SHORT).or(() -> missing("purpose", p.purpose(), LONG));
    }

    private static Optional<Fault> missing(String field, String value, int longest) {
        if (value == null || value.isBlank()) {
            return Optional.of(new Fault("budget-text-missing", field + " is missing"));
        }
        return value.length() <= longest
                ? Optional.empty()
                : Optional.of(new Fault("budget-text-too-long", field + " is longer than " + longest, longest));
    }

    private static Optional<Fault> money(BudgetProject p) {
        if (p.total() == null || p.total().signum() <= 0) {
            return Optional.of(new Fault("budget-total", "total: an amount above 0"));
        }
        var funds = Stream.of(p.fiscal(), p.other()).filter(Objects::nonNull).toList();
        if (Stream.concat(Stream.of(p.total()), funds.stream()).anyMatch(a -> !isAmount(a))) {
            return Optional.of(new Fault("budget-amount", "amounts: yuan, not negative, at most two decimals"));
        }
        var sum = funds.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return funds.isEmpty() || sum.compareTo(p.total()) == 0
                ? Optional.empty()
                : Optional.of(new Fault(
                        "budget-funds-sum",
                        "fiscal and other make " + sum + ", total is " + p.total(),
                        sum.toPlainString(),
                        p.total().toPlainString()));
    }

    /** Not negative, fen at the finest, and small enough for the table. */
    static boolean isAmount(BigDecimal amount) {
        return amount.signum() >= 0 && isCents(amount) && amount.compareTo(LARGEST) <= 0;
    }

    static boolean isCents(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 2;
    }

    private static Optional<Fault> plan(BudgetProject p) {
        var before = BigDecimal.ZERO;
        for (var date : BudgetDate.values()) {
            var share = p.plan().get(date);
            if (share == null) {
                continue;
            }
            if (share.signum() < 0 || share.compareTo(HUNDRED) > 0 || !isCents(share)) {
                return Optional.of(new Fault(
                        "budget-percent", "plan: percent from 0 to 100 with at most two decimals", date.month()));
            }
            if (share.compareTo(before) < 0) {
                return Optional.of(new Fault("budget-plan-falls", "plan is cumulative and cannot fall", date.month()));
            }
            before = share;
        }
        return Optional.empty();
    }

    private static Optional<Fault> lists(BudgetProject p) {
        if (p.goals().isEmpty() || p.indicators().isEmpty()) {
            return Optional.of(new Fault("budget-lists-empty", "at least one goal and one indicator"));
        }
        var keys = new HashSet<String>();
        for (var i : p.indicators()) {
            var bad = Stream.of(i.level1(), i.level2(), i.level3(), i.target(), i.basis())
                    .map(text -> missing("indicator", text, SHORT))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .or(() -> missing("description", i.description(), LINE));
            if (bad.isPresent()) {
                return bad;
            }
            if (!keys.add(i.key())) {
                return Optional.of(new Fault("budget-indicator-twice", i.key() + " is there twice", i.level3()));
            }
        }
        return firstBad(p.goals());
    }

    private static Optional<Fault> firstBad(List<String> goals) {
        return goals.stream()
                .map(g -> missing("goals", g, LINE))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
