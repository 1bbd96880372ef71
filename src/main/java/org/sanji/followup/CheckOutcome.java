package org.sanji.followup;

/** What a check found. */
public enum CheckOutcome {
    KEPT,
    PARTLY,
    NOT_KEPT
}
