package org.sanji.followup;

/** What follows from a check. */
public enum CheckFollow {
    /** Kept: nothing. */
    NONE,
    /** Handled again; the only consequence of a broken agreement. */
    NEW_PASS,
    /** Supervision (Art 40), for an opinion. */
    SUPERVISE,
    /** Another day, with consent. */
    POSTPONE,
    /** The petition is being handled again already: noted for that pass. */
    RECORDED
}
