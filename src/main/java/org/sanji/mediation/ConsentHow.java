package org.sanji.mediation;

/** How a party consented to mediation (Art 33: voluntarily). */
public enum ConsentHow {
    /** In writing, signed. */
    SIGNED,
    /** Orally at the table, put into the minutes. */
    ORAL,
    /** By phone or video, with a record. */
    REMOTE,
    /** By a representative with a written mandate. */
    PROXY
}
