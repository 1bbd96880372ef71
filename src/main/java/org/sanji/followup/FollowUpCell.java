package org.sanji.followup;

/** Every count of the figures; each opens the list of the cases behind it. */
public enum FollowUpCell {
    /** Invited, and the period has passed. */
    INVITED,
    RATED,
    /** The period passed in silence. */
    NOT_RATED,
    /** Invited, the period still runs: not yet in any rate. */
    WINDOW_OPEN,
    /** Handled again before a rating came: left out. */
    WITHDRAWN,
    BUREAU_RATED,
    /** Satisfied or basically. */
    BUREAU_CONTENT,
    BUREAU_DISSATISFIED,
    ORGAN_RATED,
    ORGAN_CONTENT,
    ORGAN_DISSATISFIED,
    /** Promises of agreements whose day has come and that were checked, or not checked in time. */
    AGREEMENT_DUE,
    AGREEMENT_KEPT,
    /** Not kept, only partly, or not checked in time. */
    AGREEMENT_FAILED,
    /** Due, the period to check still runs: not yet in any rate. */
    AGREEMENT_WAITING,
    /** The same for what opinions support. */
    OPINION_DUE,
    OPINION_KEPT,
    OPINION_FAILED,
    OPINION_WAITING;

    public boolean isOfChecks() {
        return ordinal() >= AGREEMENT_DUE.ordinal();
    }

    /** How the bureau was rated is not an organ's to see. */
    public boolean isOfBureau() {
        return name().startsWith("BUREAU_");
    }
}
