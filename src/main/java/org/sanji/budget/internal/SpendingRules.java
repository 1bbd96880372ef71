package org.sanji.budget.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import org.sanji.budget.BudgetDate;
import org.sanji.budget.BudgetProject;
import org.sanji.budget.SpendingForm;
import org.sanji.common.RuleViolation;

/** What may be entered as spent by a date. Amounts are cumulative, like the plan. */
final class SpendingRules {

    private SpendingRules() {}

    static void check(SpendingForm form, BudgetProject project, Ledger ledger, LocalDate today) {
        var amount = form.amount();
        RuleViolation.unless(amount != null, "budget-amount-missing");
        RuleViolation.unless(amount.signum() >= 0, "budget-amount-negative");
        RuleViolation.unless(ProjectRules.isCents(amount), "budget-amount-cents");
        RuleViolation.unless(
                ProjectRules.isAmount(amount), "budget-amount-large", ProjectRules.LARGEST.toPlainString());
        RuleViolation.unless(
                !form.date().endOf(form.year()).isAfter(today),
                "budget-date-future",
                form.date().month());
        neighbours(form, ledger);
        boolean over = amount.compareTo(project.total()) > 0;
        RuleViolation.unless(
                !over || form.overReason() != null && !form.overReason().isBlank(),
                "budget-over",
                project.share(amount).toPlainString(),
                amount.subtract(project.total()).toPlainString());
    }

    /** Not less than at an earlier date, not more than at a later one. */
    private static void neighbours(SpendingForm form, Ledger ledger) {
        Arrays.stream(BudgetDate.values())
                .filter(d -> d.compareTo(form.date()) < 0)
                .max(Comparator.comparing((BudgetDate d) -> spent(form, d, ledger)))
                .ifPresent(d -> RuleViolation.unless(
                        form.amount().compareTo(spent(form, d, ledger)) >= 0,
                        "budget-less-than-before",
                        d.month(),
                        spent(form, d, ledger).toPlainString()));
        Arrays.stream(BudgetDate.values())
                .filter(d -> d.compareTo(form.date()) > 0)
                .filter(d -> !ledger.spending(form.project(), d).isEmpty())
                .findFirst()
                .ifPresent(d -> RuleViolation.unless(
                        form.amount().compareTo(spent(form, d, ledger)) <= 0,
                        "budget-more-than-after",
                        d.month(),
                        spent(form, d, ledger).toPlainString()));
    }

    private static BigDecimal spent(SpendingForm form, BudgetDate date, Ledger ledger) {
        var entries = ledger.spending(form.project(), date);
        return entries.isEmpty()
                ? BigDecimal.ZERO
                : entries.get(entries.size() - 1).amount();
    }
}
