package org.sanji.mediation;

/** What a hearing comes before. */
public enum HearingKind {
    /** The handling opinion of the organ that leads (Art 31 (6)). */
    OPINION,
    REVIEW,
    /** Its time is not counted in the thirty days (Art 36). */
    FINAL_REVIEW
}
