package org.sanji.followup.internal;

import java.util.UUID;
import org.sanji.common.NotFoundException;
import org.sanji.common.StaleActionException;
import org.sanji.process.CaseData;
import org.sanji.process.TaskKey;
import org.sanji.process.WorkItem;
import org.sanji.process.WorkItems;
import org.springframework.stereotype.Component;

/** Finds the work item of a command and makes sure that the acting user may do it, before anything is written. */
@Component
class AfterTasks {

    private final WorkItems workItems;

    AfterTasks(WorkItems workItems) {
        this.workItems = workItems;
    }

    /** Somebody else's task looks like none; a task that is gone or changed was done by another. */
    WorkItem require(UUID id, int version, TaskKey task) {
        var item = workItems.find(id).orElseThrow(() -> new StaleActionException("work item " + id));
        if (item.task() != task || !workItems.mayAct(item)) {
            throw new NotFoundException("work item " + id);
        }
        if (item.version() != version) {
            throw new StaleActionException("work item " + id);
        }
        return item;
    }

    void complete(WorkItem item, CaseData decision) {
        workItems.complete(item.id(), item.version(), decision);
    }
}
