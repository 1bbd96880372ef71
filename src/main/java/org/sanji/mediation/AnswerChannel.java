package org.sanji.mediation;

/** How a simple answer reaches the petitioner. */
public enum AnswerChannel {
    PHONE,
    MESSAGE,
    /** On paper, and served. */
    WRITTEN;

    /** Whether the petitioner must have agreed to it. */
    public boolean needsConsent() {
        return this != WRITTEN;
    }
}
