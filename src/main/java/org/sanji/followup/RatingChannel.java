package org.sanji.followup;

/** Where a petitioner rated. */
public enum RatingChannel {
    /** The public page. */
    WEB,
    /** The tablet in the hall. */
    TABLET
}
