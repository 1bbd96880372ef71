package org.sanji.document;

/** How a paper reaches the petitioner (送达). */
public enum Delivery {
    IN_PERSON,
    /** Left at the door before witnesses. */
    LEFT,
    MAIL,
    /** Electronically, with the petitioner's agreement. */
    ELECTRONIC,
    /** Through another organ or the village. */
    ENTRUSTED,
    PUBLIC_NOTICE
}
