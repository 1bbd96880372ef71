package org.sanji.petition;

/** The way a purpose is handled (Arts 29 to 31). */
public enum Track {
    /** Answered as adopted, partly adopted or kept (Art 29). */
    SUGGESTION,
    /** Handled on the three levels, or by a statutory route (Art 31). */
    APPEAL_REQUEST,
    /** Sealed; goes to discipline inspection by transfer (Arts 30, 46). */
    ACCUSATION,
    /** The organ performs a duty or answers (Art 31 (5)); chosen when it accepts, never at the desk. */
    DUTY;
}
