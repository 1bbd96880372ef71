package org.sanji.common;

import java.util.List;

/**
 * A user's action that a rule forbids. Rolls the whole action back and reaches the user as the sentence of the bundle
 * key {@code rule.<code>}, which says what to do.
 */
public class RuleViolation extends RuntimeException {

    private final String code;
    private final transient List<Object> args;

    /** @param code stable reason in kebab-case, for example {@code unanswered-request}; args fill the sentence */
    public RuleViolation(String code, Object... args) {
        super(code + (args.length == 0 ? "" : " " + List.of(args)));
        this.code = code;
        this.args = List.of(args);
    }

    public String code() {
        return code;
    }

    /** Key of the sentence in the message bundles. */
    public String messageKey() {
        return "rule." + code;
    }

    public Object[] args() {
        return args.toArray();
    }

    /** Throws unless the condition holds. */
    public static void unless(boolean condition, String code, Object... args) {
        if (!condition) {
            throw new RuleViolation(code, args);
        }
    }
}
