package org.sanji.review;

/** How a request reaches the review organ. */
public enum ReviewWay {
    /** The organ works in this system. */
    HERE,
    /** The bureau sends it to an organ outside. */
    SEND,
    /** The petitioner went to an organ outside; the bureau records what comes of it. */
    THERE
}
