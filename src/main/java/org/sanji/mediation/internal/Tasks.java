package org.sanji.mediation.internal;

import java.util.List;
import java.util.UUID;
import org.sanji.common.NotFoundException;
import org.sanji.common.StaleActionException;
import org.sanji.petition.CaseTransitions;
import org.sanji.petition.CaseTransitions.CaseNow;
import org.sanji.process.CaseData;
import org.sanji.process.PassKey;
import org.sanji.process.TaskKey;
import org.sanji.process.WorkItem;
import org.sanji.process.WorkItems;
import org.springframework.stereotype.Component;

/** Finds the work item of a command and makes sure that the acting user may do it, before anything is written. */
@Component
class Tasks {

    private final WorkItems workItems;
    private final CaseTransitions transitions;

    Tasks(WorkItems workItems, CaseTransitions transitions) {
        this.workItems = workItems;
        this.transitions = transitions;
    }

    /** The task and the pass it belongs to. */
    record Task(WorkItem item, CaseNow now) {
        PassKey key() {
            return item.key();
        }
    }

    /** Somebody else's task looks like none; a task that is gone or changed was done by another. */
    Task require(UUID id, int version, TaskKey... anyOf) {
        var item = workItems.find(id).orElseThrow(() -> new StaleActionException("work item " + id));
        if (!List.of(anyOf).contains(item.task()) || !workItems.mayAct(item)) {
            throw new NotFoundException("work item " + id);
        }
        if (item.version() != version) {
            throw new StaleActionException("work item " + id);
        }
        return new Task(item, transitions.now(item.key()));
    }

    void complete(Task task, CaseData decision) {
        workItems.complete(task.item().id(), task.item().version(), decision);
    }
}
