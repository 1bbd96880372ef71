package org.sanji.oversight;

/** Which causes and orders are listed. */
public enum SupervisionShow {
    /** 未结：waiting to be checked, with the organ, or waiting to be judged. */
    OPEN,
    WAITING,
    ORDERED,
    /** Orders that were not answered by their date. */
    OVERDUE,
    ANSWERED,
    ESCALATED,
    /** Settled in any other way. */
    ENDED
}
