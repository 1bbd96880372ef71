package org.sanji.petition;

/** How a pass ended in substance. */
public enum OutcomeKind {
    AGREEMENT,
    OPINION,
    SUGGESTION_ANSWER,
    DUTY_ANSWER,
    /** An answer in the simple procedure. */
    SIMPLE_ANSWER;
}
