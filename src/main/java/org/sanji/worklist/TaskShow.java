package org.sanji.worklist;

/** Which of the tasks are listed. */
public enum TaskShow {
    /** Not in the list at the user's last visit, or given to the user since. */
    NEW,
    /** The period ends today. */
    TODAY,
    /** The period is over. */
    OVERDUE,
    /** The period ends within the days of warning (house number), today included. */
    SOON,
    /** Of the own organ, and nobody is named, or somebody whose account is closed. */
    UNASSIGNED,
    /** The user may act only because somebody is absent. */
    STAND_IN,
    /** No tasks of the user: cases of the own organ where somebody else is to act. */
    WAITING
}
