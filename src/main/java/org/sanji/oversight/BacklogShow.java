package org.sanji.oversight;

/** Which backlog matters are listed. */
public enum BacklogShow {
    ALL,
    /** Those that the acting leader took on. */
    MINE,
    /** Taken on by no leader. */
    FREE,
    TAKEN,
    /** Taken on, but without contact for longer than the house allows. */
    SILENT
}
