package org.sanji.budget;

/** How far a project's self-assessment is. */
public enum AssessmentState {
    /** Finance staff enter. */
    DRAFT,
    /** Waits for the signature; nothing is entered. */
    SUBMITTED,
    /** Frozen. */
    SIGNED
}
