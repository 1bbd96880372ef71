package org.sanji.security;

/** What a person still has to do after the password before acting as anybody. */
public enum LoginStep {
    SECOND_FACTOR("second-factor"),
    PASSWORD("change-password"),
    ENROLMENT("enrol"),
    DONE("");

    private final String path;

    LoginStep(String path) {
        this.path = path;
    }

    /** Address of the only page that is open at this step. */
    public String path() {
        return path;
    }
}
