package org.sanji.budget.internal;

import org.sanji.common.RuleViolation;

/** Texts as people enter them. */
final class Entries {

    private static final int REASON = 500;

    private Entries() {}

    /** A reason that must be given. */
    static String reason(String text) {
        RuleViolation.unless(text != null && !text.isBlank(), "budget-reason");
        return checked(text, REASON);
    }

    /** A text that must be given. */
    static String required(String text, int longest, String code) {
        RuleViolation.unless(text != null && !text.isBlank(), code);
        return checked(text, longest);
    }

    /** Null for nothing; a text that is too long is refused, never cut. */
    static String optional(String text, int longest) {
        return text == null || text.isBlank() ? null : checked(text, longest);
    }

    private static String checked(String text, int longest) {
        var plain = text.strip();
        RuleViolation.unless(plain.length() <= longest, "budget-text-too-long", longest);
        return plain;
    }
}
