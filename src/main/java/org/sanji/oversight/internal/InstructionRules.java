package org.sanji.oversight.internal;

import java.time.LocalDate;
import org.sanji.common.ConfigFiles;
import org.sanji.common.ConfigNode;
import org.sanji.common.RuleViolation;

/**
 * House numbers of instructions ({@code config/instructions.yml}) and what a text and a date must be.
 *
 * @param feedbackDays calendar days for feedback unless the leader says otherwise
 * @param longestDays the latest date a leader may set, in days from today
 */
record InstructionRules(int feedbackDays, int longestDays) {

    private static final int LENGTH = 2000;

    static InstructionRules load(ConfigFiles files) {
        var root = ConfigNode.of(files, "instructions.yml").only("feedbackDays", "longestDays");
        var rules = new InstructionRules(
                root.get("feedbackDays").positive(), root.get("longestDays").positive());
        if (rules.feedbackDays() > rules.longestDays()) {
            throw root.get("feedbackDays").problem("feedbackDays must not be longer than longestDays");
        }
        return rules;
    }

    String text(String given, String missing) {
        var text = given == null ? "" : given.strip();
        RuleViolation.unless(!text.isEmpty(), missing);
        RuleViolation.unless(text.length() <= LENGTH, "instruction-long", LENGTH);
        return text;
    }

    /** Not back-dated, not beyond what the house allows. */
    LocalDate due(LocalDate given, LocalDate today) {
        var due = given == null ? today.plusDays(feedbackDays) : given;
        RuleViolation.unless(
                !due.isBefore(today) && !due.isAfter(today.plusDays(longestDays)), "instruction-due", longestDays);
        return due;
    }
}
