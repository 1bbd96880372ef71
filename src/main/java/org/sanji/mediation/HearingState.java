package org.sanji.mediation;

/** Where a hearing stands. */
public enum HearingState {
    ANNOUNCED,
    /** Held; the report is due. */
    HELD,
    REPORTED,
    /** Its day came, but it could not be held. */
    NOT_HELD,
    CALLED_OFF;

    /** Whether the opinion has to wait for it. */
    public boolean isOpen() {
        return this == ANNOUNCED || this == HELD;
    }
}
