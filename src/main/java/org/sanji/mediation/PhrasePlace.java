package org.sanji.mediation;

/** Where a phrase is used. */
public enum PhrasePlace {
    FACTS,
    REASONS,
    BASIS,
    RELIEF,
    MINUTES
}
