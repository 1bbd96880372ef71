package org.sanji.worklist;

/** Which of the tasks are listed. */
public enum TaskShow {
    /** Created since the user last opened the list. */
    NEW,
    /** The period ends today. */
    TODAY,
    /** The period is over. */
    OVERDUE
}
