package org.sanji.mediation;

/** What came of a hearing on its day. */
public enum HearingResult {
    HELD,
    NOT_HELD
}
