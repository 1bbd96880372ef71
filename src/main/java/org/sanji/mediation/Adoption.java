package org.sanji.mediation;

/** What becomes of a suggestion (Art 29). */
public enum Adoption {
    ADOPTED,
    PARTLY,
    /** Kept for reference. */
    KEPT
}
