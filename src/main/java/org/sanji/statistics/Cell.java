package org.sanji.statistics;

import org.sanji.petition.RepeatKind;

/** Every count on the page that opens the list of the petitions behind it. */
public enum Cell {
    /** All registrations of the period. */
    REGISTRATIONS,
    /** Registrations that repeat an earlier one. */
    REPEATS,
    /** 逾期再访 and 不服再访. */
    COUNTED_REPEATS,
    REMINDER,
    OVERDUE_RETURN,
    DISSATISFIED,
    AFTER_PROCEDURE,
    AFTER_FINAL,
    MULTI_CHANNEL,
    NEW_FACTS,
    /** Registrations that repeat nothing; the cells from here to the last LEFT_OUT divide them. */
    INITIALS,
    /** Initial petitions accepted for handling and not left out. */
    COHORT,
    /** Once-closed, window passed. */
    SETTLED_NUMERATOR,
    /** Fate settled. */
    SETTLED_DENOMINATOR,
    /** Failed, and the window has passed. */
    SETTLED_FAILED,
    /** Closed and so far not failed. */
    PROVISIONAL_NUMERATOR,
    /** Closed or failed so far. */
    PROVISIONAL_DENOMINATOR,
    /** Failed so far, settled or not. */
    FAILED,
    /** Failed already, but the window has not passed: not yet in the settled rate. */
    FAILED_EARLY,
    /** Closed, not failed, window still open. */
    IN_OBSERVATION,
    /** Accepted, neither closed nor failed. */
    RUNNING,
    /** Not yet accepted and not yet ended. */
    NOT_YET_ACCEPTED,
    LEFT_OUT_NOT_ACCEPTED,
    LEFT_OUT_TRANSFERRED,
    LEFT_OUT_STATUTORY,
    LEFT_OUT_WITHDRAWN,
    /** Initial now, but its case ended as joined or explained before its link was corrected. */
    LEFT_OUT_OTHER;

    public boolean isLeftOut() {
        return name().startsWith("LEFT_OUT_");
    }

    public static Cell of(RepeatKind kind) {
        return valueOf(kind.name());
    }
}
