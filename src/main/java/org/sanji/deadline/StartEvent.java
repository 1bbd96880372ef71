package org.sanji.deadline;

/** What sets a clock going; the day of the event itself does not count. */
public enum StartEvent {
    REGISTERED,
    ORGAN_RECEIVED,
    ACCEPTED,
    HANDLING_ENDED,
    LEVEL_ENTERED,
    ISSUED,
    SERVED,
    REVIEW_REQUESTED,
    ORDERED,
    HEARING_HELD,
    ROUTED,
    CLOSED,
    RATED,
    PERFORMANCE_DUE,
    /** A cause of supervision came up. */
    CAUSE_RAISED,
    /** The answer to an order came in. */
    ORDER_ANSWERED
}
