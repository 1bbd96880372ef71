package org.sanji.oversight;

/** What was said on a cause or an order. */
public enum SupervisionWord {
    /** Named by hand, with the evidence. */
    RAISED,
    DISMISSED,
    MERGED,
    ORDERED,
    /** The date passed without an answer. */
    OVERDUE,
    ANSWERED,
    ASKED_AGAIN,
    ACCEPTED,
    ESCALATED,
    REVOKED
}
