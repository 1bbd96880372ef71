package org.sanji.process;

/**
 * Commands to the processes beside a case. Every call joins the caller's transaction, which must exist. Several instances
 * of one kind may run for the same pass; the subject (the id of the order, request or promise it is about) tells them
 * apart, stands in {@link CaseVariable#SUBJECT} and on every work item of the process.
 */
public interface SideProcesses {

    /**
     * Starts one; its first steps run before the call returns.
     *
     * @throws org.sanji.common.RuleViolation {@code case-already-running} when one runs for this subject
     */
    void start(SideProcess process, PassKey key, String subject, CaseData variables);

    /**
     * Sends a message to the running one.
     *
     * @throws org.sanji.common.RuleViolation {@code case-not-waiting} when it cannot take it now
     */
    void signal(SideProcess process, PassKey key, String subject, CaseMessage message, CaseData variables);

    /** Sets due dates anew, as {@link CaseProcess#reschedule} does; nothing happens when none runs. */
    void reschedule(SideProcess process, PassKey key, String subject, CaseData dates);

    boolean isRunning(SideProcess process, PassKey key, String subject);
}
