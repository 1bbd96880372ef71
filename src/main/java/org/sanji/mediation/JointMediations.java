package org.sanji.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a joint mediation (level two) needs beside positions and sessions: inviting organs, tasks and dates. */
public interface JointMediations {

    /**
     * Completes {@code level2Session} without a session: the organs state their positions in a new round.
     *
     * @param organs codes of organs that take no part yet
     * @throws org.sanji.common.RuleViolation {@code session-added-organs}, {@code session-organ-takes-part},
     *     {@code invite-reason}
     */
    void invite(UUID workItem, int version, List<String> organs, String reason);

    /**
     * Writes down who does what by when; by the lead, once level two was reached.
     *
     * @param organ code of an organ that takes part
     * @return id of the task
     */
    UUID addTask(UUID petitionId, String organ, String what, LocalDate dueOn);

    /** Whether the acting user leads the case now, and so may write down tasks. */
    boolean mayLead(UUID petitionId);

    /** Says whether a task was done, once; by its organ or the lead. Not done needs a note. */
    void closeTask(UUID petitionId, UUID taskId, boolean done, String note);

    /** Tasks of a petition by due date; to a former lead its own. */
    List<JointTask> tasks(UUID petitionId);

    /** Open tasks of the acting user's organ by due date, of petitions that the user sees. */
    List<OpenTask> open();

    /**
     * A task agreed in a joint mediation.
     *
     * @param done null while open
     * @param mayClose whether the acting user may close it
     */
    record JointTask(
            UUID id,
            int pass,
            String organ,
            String what,
            LocalDate dueOn,
            String addedBy,
            Boolean done,
            LocalDate closedOn,
            String closedBy,
            String note,
            boolean mayClose) {}

    /** An open task in the organ's work. */
    record OpenTask(String number, String what, LocalDate dueOn) {}
}
