package org.sanji.process;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The open tasks. Reading is unscoped: callers check the acting user's rights with {@link #mayAct}. */
public interface WorkItems {

    Optional<WorkItem> find(UUID id);

    /** All open tasks of one petition, oldest first. */
    List<WorkItem> ofPetition(UUID petitionId);

    /** The open task of this kind for the petition; for {@code statePosition} the one of the acting user's organ. */
    Optional<WorkItem> open(UUID petitionId, TaskKey task);

    /** The open task of this kind about this subject, of a process beside the case. */
    Optional<WorkItem> open(UUID petitionId, TaskKey task, String subject);

    /** Whether the acting user may do this task: role, organ, named handler, or standing in for such a person. */
    boolean mayAct(WorkItem item);

    /** Whether the acting user, who sees the petition, may know that this task waits: see {@link TaskKey#isConfidential}. */
    boolean mayKnow(WorkItem item);

    /** Name of the absent person in whose place the acting user would do this task; empty for an own right. */
    Optional<String> actsFor(WorkItem item);

    /**
     * Completes a task as the acting user: checks {@link #mayAct}, raises the row's version, then tells the engine. The
     * steps that follow run before the call returns.
     *
     * @param version the version that the user saw
     * @throws org.sanji.common.StaleActionException when someone else has done it
     * @throws org.sanji.common.NotFoundException when the acting user may not do it
     */
    void complete(UUID id, int version, CaseData decision);
}
