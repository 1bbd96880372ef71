package org.sanji.petition;

/** Why a petition lies before a leader to read. All but SENT follow from the petition as it stands now. */
public enum ReadingCause {
    /** Urgent or major (Arts 22, 25): of an organ in charge, or of no organ yet. */
    URGENT,
    /** At level three, to be heard by this leader. */
    LEVEL3,
    /** Many people are concerned; of an organ in charge. */
    LARGE_JOINT,
    /** Assigned by a superior with a report back; of an organ in charge. */
    SUPERIOR,
    /** Put before the leader by a person (送阅). */
    SENT
}
