package org.sanji.statistics;

/** By which day a case comes into a period: each count rests on one of these, and one query classifies it. */
public enum Basis {
    /** Registered in the period. */
    REGISTERED,
    /** The bureau's triage was due in the period. */
    TRIAGE_DUE,
    /** The organ's notice was due in the period. */
    NOTICE_DUE,
    /** The answer was due in the period, a lawful extension included. */
    ANSWER_DUE,
    /** A pass was closed in the period. */
    CLOSED,
    /** Open at the end of the as-of day, whenever it came: the period plays no part. */
    OPEN
}
