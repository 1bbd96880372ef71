package org.sanji.oversight;

/** What is counted of suggestions made in a period (Art 41 ¶1 (3)). */
public enum SuggestionFigure {
    MADE,
    /** Of these, answered in writing. */
    REPLIED,
    /** Of these, adopted by the reply that counts. */
    ADOPTED,
    NOT_ADOPTED
}
