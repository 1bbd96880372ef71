package org.sanji.deadline;

/** Calendar days unless the text says working days (工作日). */
public enum ClockUnit {
    DAYS,
    WORKING_DAYS
}
