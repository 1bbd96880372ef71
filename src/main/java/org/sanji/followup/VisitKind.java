package org.sanji.followup;

/** What a follow-up visit was for. */
public enum VisitKind {
    /** After a dissatisfied rating. */
    CALL_BACK,
    /** Whether something promised was kept. */
    VERIFICATION,
    /** Of the organ's or the bureau's own accord. */
    VISIT
}
