package org.sanji.oversight;

/** Where the report on a superior's assignment stands. */
public enum SuperiorReportState {
    /** The case runs and the date is not near. */
    WAITING,
    /** The lead organ writes. */
    DRAFTING,
    /** The bureau checks and sends. */
    CHECKING,
    /** The closing report is with the superior. */
    SENT
}
