package org.sanji.mediation;

/** Where a promise of an agreement stands. */
public enum CheckState {
    OPEN,
    KEPT,
    PARTLY,
    BROKEN,
    /** Both sides changed or ended the agreement. */
    ENDED
}
