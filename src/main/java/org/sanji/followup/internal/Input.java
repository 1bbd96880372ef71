package org.sanji.followup.internal;

import org.sanji.common.RuleViolation;

/** Checks of what people type. */
final class Input {

    static final int LONG = 2000;
    static final int MEDIUM = 1000;
    static final int LINE = 200;

    private Input() {}

    /** The trimmed text; blank is refused with the code. */
    static String required(String text, int max, String code) {
        RuleViolation.unless(text != null && !text.isBlank(), code);
        return optional(text, max);
    }

    /** The trimmed text or null. */
    static String optional(String text, int max) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var trimmed = text.strip();
        RuleViolation.unless(trimmed.length() <= max, "text-too-long", max);
        return trimmed;
    }
}
