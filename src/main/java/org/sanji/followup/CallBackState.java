package org.sanji.followup;

/** Whether a dissatisfied petitioner was called back. */
public enum CallBackState {
    NONE,
    OPEN,
    DONE,
    /** Handled again before the call. */
    CANCELLED
}
