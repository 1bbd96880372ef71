package org.sanji.review.internal;

import org.sanji.common.RuleViolation;

/** Checks of what people type. */
final class Input {

    static final int LONG = 20_000;
    static final int GROUNDS = 8_000;
    static final int MEDIUM = 4_000;
    static final int SHORT = 2_000;
    static final int NOTE = 1_000;
    static final int LINE = 200;
    static final int NUMBER = 80;

    private Input() {}

    /** The trimmed text; blank is refused with the code. */
    static String required(String text, int max, String code) {
        RuleViolation.unless(text != null && !text.isBlank(), code);
        return limited(text, max);
    }

    /** The trimmed text or null. */
    static String optional(String text, int max) {
        return text == null || text.isBlank() ? null : limited(text, max);
    }

    private static String limited(String text, int max) {
        var trimmed = text.strip();
        RuleViolation.unless(trimmed.length() <= max, "text-too-long", max);
        return trimmed;
    }
}
