package org.sanji.mediation;

/** How the petitioner was told how the matter will be handled (Art 23: in writing). */
public enum NoticeMethod {
    /** Handed over on the spot. */
    IN_PERSON,
    MAIL,
    /** Text message or online account; with the petitioner's agreement. */
    MESSAGE,
    /** Name or address are unclear: nobody can be told (Art 23 ¶2). */
    NOT_POSSIBLE
}
