package org.sanji.mediation;

/** How an organ met a duty it was asked for (Art 31 (5)). */
public enum DutyResult {
    PERFORMED,
    /** Answered why there is nothing to perform. */
    ANSWERED
}
