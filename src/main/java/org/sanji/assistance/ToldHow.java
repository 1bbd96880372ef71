package org.sanji.assistance;

/** How the petitioner was told. */
public enum ToldHow {
    IN_PERSON,
    PHONE,
    MESSAGE,
    LETTER,
    /** It stands on the opinion, agreement or answer. */
    WITH_PAPER
}
