package org.sanji.review;

/** Which reviews a list shows. */
public enum ReviewShow {
    OPEN,
    /** Lies with a review organ outside. */
    AWAITING_ANSWER,
    OVERDUE,
    ENDED
}
