package org.sanji.petition;

/** Which part of the reading list. */
public enum ReadingShow {
    UNREAD,
    /** Read and kept at hand (留阅). */
    KEPT,
    READ
}
