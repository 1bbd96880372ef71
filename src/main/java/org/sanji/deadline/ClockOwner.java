package org.sanji.deadline;

/** Whom a period binds: an organ's date stands, a petitioner's own period moves off a day off. */
public enum ClockOwner {
    ORGAN,
    PETITIONER
}
