package org.sanji.oversight.internal;

import java.time.LocalDate;
import java.util.List;
import org.sanji.common.ConfigFiles;
import org.sanji.common.ConfigNode;
import org.sanji.common.RuleViolation;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.Deadlines;
import org.sanji.deadline.DueDate;
import org.sanji.organization.Organs;
import org.springframework.stereotype.Component;

/** House numbers of supervision ({@code config/supervision.yml}) and what texts and dates must be. */
@Component
class SupervisionRules {

    static final int TEXT = 2000;
    static final int LONG = 4000;
    static final int LETTER = 100;

    private final Deadlines deadlines;
    private final Organs organs;
    private final int overdueReplyDays;
    private final int longestReplyDays;
    private final int mostSuggestions;
    private final String policyOrgan;
    private final String accountabilityOrgan;
    private final List<Integer> ageDays;

    SupervisionRules(ConfigFiles files, Organs organs, Deadlines deadlines) {
        this.deadlines = deadlines;
        this.organs = organs;
        var root = ConfigNode.of(files, "supervision.yml")
                .only(
                        "overdueReplyDays",
                        "longestReplyDays",
                        "mostSuggestions",
                        "policyOrgan",
                        "accountabilityOrgan",
                        "ageDays");
        overdueReplyDays = root.get("overdueReplyDays").positive();
        longestReplyDays = root.get("longestReplyDays").positive();
        mostSuggestions = root.get("mostSuggestions").positive();
        policyOrgan = organ(root.get("policyOrgan"), organs);
        accountabilityOrgan = organ(root.get("accountabilityOrgan"), organs);
        ageDays = ages(root.get("ageDays"));
        int usual = deadlines.rule(ClockKind.SUPERVISION).length();
        if (longestReplyDays < Math.max(usual, overdueReplyDays)) {
            throw root.get("longestReplyDays")
                    .problem("longestReplyDays must not be shorter than SUPERVISION in deadlines.yml (" + usual
                            + ") and overdueReplyDays");
        }
    }

    private static String organ(ConfigNode node, Organs organs) {
        return organs.find(node.text())
                .orElseThrow(() -> node.problem("`" + node.text() + "` is no organ of organs.yml"))
                .code();
    }

    private static List<Integer> ages(ConfigNode node) {
        var days = node.items().stream().map(ConfigNode::positive).toList();
        boolean rising = true;
        for (int i = 1; i < days.size(); i++) {
            rising &= days.get(i - 1) < days.get(i);
        }
        if (days.isEmpty() || !rising) {
            throw node.problem("ageDays must name at least one day, each later than the one before");
        }
        return days;
    }

    List<Integer> ageDays() {
        return ageDays;
    }

    String policyOrgan() {
        return policyOrgan;
    }

    String accountabilityOrgan() {
        return accountabilityOrgan;
    }

    int mostSuggestions() {
        return mostSuggestions;
    }

    /** Whether its answer comes as a letter: it has no accounts here. */
    boolean isOutside(String organ) {
        return organs.find(organ).map(o -> !o.hasAccounts()).orElse(true);
    }

    DueDate check(LocalDate raisedOn) {
        return deadlines.due(ClockKind.SUPERVISION_CHECK, raisedOn);
    }

    DueDate judge(LocalDate answeredOn) {
        return deadlines.due(ClockKind.SUPERVISION_JUDGE, answeredOn);
    }

    /** For the date panel: as the rule says, or as the supervisor set it. */
    DueDate clock(ClockKind kind, LocalDate startedOn, LocalDate dueOn) {
        var usual = deadlines.due(kind, startedOn);
        return usual.dueOn().equals(dueOn) ? usual : new DueDate(kind, startedOn, dueOn, dueOn, false);
    }

    /** The house's days, never after the legal date of the running case; a short term when that date has passed. */
    LocalDate proposedDue(LocalDate today, LocalDate legalDueOn) {
        var usual = deadlines.due(ClockKind.SUPERVISION, today).dueOn();
        if (legalDueOn == null || !legalDueOn.isBefore(usual)) {
            return usual;
        }
        return legalDueOn.isAfter(today) ? legalDueOn : today.plusDays(overdueReplyDays);
    }

    LocalDate latestDue(LocalDate today) {
        return today.plusDays(longestReplyDays);
    }

    /** After today, so that the organ has a day; not out of sight. */
    LocalDate due(LocalDate given, LocalDate today) {
        boolean fits = given != null && given.isAfter(today) && !given.isAfter(latestDue(today));
        RuleViolation.unless(fits, "supervision-due", longestReplyDays);
        return given;
    }

    static String text(String given, String missing) {
        return text(given, TEXT, missing);
    }

    static String text(String given, int most, String missing) {
        var text = given == null ? "" : given.strip();
        RuleViolation.unless(!text.isEmpty(), missing);
        RuleViolation.unless(text.length() <= most, "supervision-long", most);
        return text;
    }

    static String note(String given) {
        return given == null || given.isBlank() ? "" : text(given, "supervision-reason");
    }
}
