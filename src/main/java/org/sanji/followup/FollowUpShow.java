package org.sanji.followup;

/** What the page 回访与评价 counts, and the list behind each count. */
public enum FollowUpShow {
    /** Invited and not rated, period still running. */
    WAITING,
    /** Dissatisfied and not called back yet. */
    TO_CALL,
    /** The same, and the period to call has passed. */
    CALL_LATE,
    RATED,
    DISSATISFIED,
    /** The period passed without a rating. */
    LAPSED,
    /** The day of performance has come and it was not checked yet. */
    CHECK_DUE,
    /** The same, and the period to check has passed. */
    CHECK_LATE,
    /** To be performed within the next thirty days. */
    CHECK_COMING,
    /** Not kept or only partly. */
    NOT_KEPT,
    KEPT;

    /** Whether the list is one of checks; else of evaluations. */
    public boolean isOfChecks() {
        return ordinal() >= CHECK_DUE.ordinal();
    }

    /** Whether it is about calls, which are the bureau's alone. */
    public boolean isOfCalls() {
        return this == TO_CALL || this == CALL_LATE;
    }
}
