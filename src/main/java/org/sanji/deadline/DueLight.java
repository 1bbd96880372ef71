package org.sanji.deadline;

/** The light beside a due date: green in time, amber soon, red overdue, none where nothing is due. */
public enum DueLight {
    GREEN,
    AMBER,
    RED,
    NONE
}
