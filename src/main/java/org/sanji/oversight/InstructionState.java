package org.sanji.oversight;

/** Where an instruction stands. */
public enum InstructionState {
    /** Waits for the addressee's feedback. */
    OPEN,
    /** The addressee says that it is done; waits for the leader. */
    ANSWERED,
    /** The leader took note (阅). */
    CLOSED
}
