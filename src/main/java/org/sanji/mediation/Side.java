package org.sanji.mediation;

/** For whom somebody sits at the table. */
public enum Side {
    PETITIONER,
    OTHER_PARTY,
    ORGAN,
    MEDIATOR,
    WITNESS
}
