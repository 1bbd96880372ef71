package org.sanji.mediation;

/** Where a promise of an agreement stands. */
public enum CheckState {
    OPEN,
    KEPT,
    BROKEN
}
