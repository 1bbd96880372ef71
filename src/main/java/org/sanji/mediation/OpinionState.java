package org.sanji.mediation;

/** Where an opinion stands. */
public enum OpinionState {
    DRAFT,
    /** Waits for the head of the organ. */
    SUBMITTED,
    /** Given back with a comment. */
    RETURNED,
    /** Has a number and never changes again. */
    ISSUED
}
