package org.sanji.petition;

/** Kind of identity document (Art 48: foreigners too). */
public enum IdType {
    RESIDENT_ID,
    PASSPORT,
    OTHER,
    /** The account name of an imported source; not a document. */
    SOURCE_ACCOUNT,
    NONE;
}
