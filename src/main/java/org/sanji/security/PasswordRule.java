package org.sanji.security;

/** What a new password is asked; each has a sentence that says it before, and one that refuses. */
public enum PasswordRule {
    LENGTH("password-length"),
    KINDS("password-kinds"),
    /** Not the own name, the organ's, or the house's. */
    NAMES("password-names"),
    COMMON("password-common"),
    /** Not made of runs, repetitions and years. */
    SIMPLE("password-simple"),
    /** Not one of the last ones; known only when it is saved. */
    HISTORY("password-history");

    private final String code;

    PasswordRule(String code) {
        this.code = code;
    }

    /** Code of the violation. */
    public String code() {
        return code;
    }
}
