package org.sanji.followup;

/** What came of a call-back. */
public enum CallBackResult {
    /** The petitioner accepts after an explanation. */
    ACCEPTED,
    /** What was criticised is passed on to be improved. */
    TO_IMPROVE,
    /** The petitioner stays dissatisfied. */
    STILL_DISSATISFIED,
    /** Nobody could be reached, often enough and on several days. */
    NOT_REACHED
}
