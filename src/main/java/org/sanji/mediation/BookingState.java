package org.sanji.mediation;

/** Where a booking stands. */
public enum BookingState {
    BOOKED,
    /** A session was held in it. */
    USED,
    /** Freed by a person. */
    CANCELLED,
    /** Freed because the case left the level or ended. */
    RELEASED
}
