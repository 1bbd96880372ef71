package org.sanji.oversight;

/** Which instructions are listed. */
public enum InstructionShow {
    /** Those on which the acting user has to do something: feedback, or the leader's reading of it. */
    MINE,
    OPEN,
    OVERDUE,
    ANSWERED,
    CLOSED
}
