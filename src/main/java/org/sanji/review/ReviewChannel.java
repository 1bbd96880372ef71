package org.sanji.review;

/** How the petitioner asked. */
public enum ReviewChannel {
    /** In person, at the desk. */
    DESK,
    /** By post: the postmark decides whether it is in time. */
    MAIL,
    /** On the public pages. */
    ONLINE,
    /** At the review organ itself, outside this system. */
    AT_ORGAN
}
