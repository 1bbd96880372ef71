package org.sanji.oversight;

/** What is counted of supervision in a period (Art 41 ¶1 (2)); each is the length of its list. */
public enum SupervisionFigure {
    /** Causes that came up in the period. */
    RAISED,
    /** Of these, named by people. */
    BY_HAND,
    /** Of these, because the petitioner came back when the answer was overdue; counted against the organ. */
    OVERDUE_RETURN,
    /** Of those that came up in the period, settled without an order. */
    DISMISSED,
    /** Orders sent in the period. */
    ORDERED,
    /** Of these, answered. */
    ANSWERED,
    /** Of these, first answered by the first date set. */
    ANSWERED_IN_TIME,
    /** Of those ordered, not answered although the first date set has passed. */
    UNANSWERED,
    /** Of those ordered, settled by an accepted answer. */
    ACCEPTED,
    /** Of those ordered, put before the leader in charge. */
    ESCALATED
}
