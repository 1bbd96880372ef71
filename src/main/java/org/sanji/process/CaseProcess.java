package org.sanji.process;

/** Commands to the flow. Every call joins the caller's transaction, which must exist. */
public interface CaseProcess {

    /**
     * Starts the main process of a pass; the first steps run before the call returns. Without other values
     * {@code startLevel} is 1, {@code repeatKind} NONE, {@code organCount} 0, {@code simple} false, and neither {@code largeJoint} nor
     * {@code superiorImportant} holds.
     */
    void start(PassKey key, CaseData variables);

    /**
     * Sends a message to the main process of a pass.
     *
     * @throws org.sanji.common.RuleViolation {@code case-not-waiting} when the case cannot take it now
     */
    void signal(PassKey key, CaseMessage message, CaseData variables);

    /**
     * Sets due dates anew (a calendar was published, a mistake corrected): variables, timers and open work items of the
     * case follow. Dates that the case does not hold yet are left out.
     *
     * @param dates only variables whose type is a date
     */
    void reschedule(PassKey key, CaseData dates);

    /** Whether the main process of this pass is still running. */
    boolean isRunning(PassKey key);
}
