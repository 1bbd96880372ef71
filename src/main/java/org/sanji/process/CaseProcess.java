package org.sanji.process;

/** Commands to the flow. Every call joins the caller's transaction, which must exist. */
public interface CaseProcess {

    /** Starts the main process of a pass; the first steps run before the call returns. */
    void start(PassKey key, CaseData variables);

    /**
     * Sends a message to the main process of a pass.
     *
     * @throws org.sanji.common.RuleViolation {@code case-not-waiting} when the case cannot take it now
     */
    void signal(PassKey key, CaseMessage message, CaseData variables);

    /** Whether the main process of this pass is still running. */
    boolean isRunning(PassKey key);
}
