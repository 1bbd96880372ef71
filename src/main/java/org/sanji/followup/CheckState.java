package org.sanji.followup;

/** Where a check stands. */
public enum CheckState {
    /** Not checked yet. */
    WAITING,
    KEPT,
    PARTLY,
    NOT_KEPT,
    /** No longer to be checked. */
    DROPPED
}
