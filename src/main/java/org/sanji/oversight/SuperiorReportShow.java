package org.sanji.oversight;

/** Which of the superiors' assignments are listed. */
public enum SuperiorReportShow {
    /** Not reported finally. */
    OPEN,
    OVERDUE,
    /** Those that wait for the bureau. */
    CHECKING,
    SENT
}
