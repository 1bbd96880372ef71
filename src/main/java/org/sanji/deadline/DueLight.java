package org.sanji.deadline;

/** How near a due date is: green, amber (soon, by {@code config/}), red (overdue), or nothing due. */
public enum DueLight {
    GREEN,
    AMBER,
    RED,
    NONE
}
