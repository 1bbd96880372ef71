package org.sanji.petition;

/** How an organ stands to a petition. */
public enum OrganPart {
    LEAD,
    CO,
    /** Led it before; sees its own part, read-only. */
    FORMER;
}
