package org.sanji.oversight.internal;

import java.util.UUID;
import org.sanji.common.StaleActionException;
import org.sanji.petition.Petitions;
import org.sanji.process.CaseData;
import org.sanji.process.CaseMessage;
import org.sanji.process.SideProcess;
import org.sanji.process.SideProcesses;
import org.sanji.process.TaskKey;
import org.sanji.process.WorkItem;
import org.sanji.process.WorkItems;
import org.sanji.security.RunAs;
import org.springframework.stereotype.Component;

/** Commands of this module to {@code supervision.bpmn}; a cause is the subject of its process. */
@Component
class SupervisionFlow {

    private final SupervisionRows rows;
    private final SideProcesses processes;
    private final WorkItems workItems;
    private final Petitions petitions;
    private final RunAs runAs;

    SupervisionFlow(
            SupervisionRows rows, SideProcesses processes, WorkItems workItems, Petitions petitions, RunAs runAs) {
        this.rows = rows;
        this.processes = processes;
        this.workItems = workItems;
        this.petitions = petitions;
        this.runAs = runAs;
    }

    /** A cause on an accusation is kept and nothing more: no task, no list shows it (Arts 30, 46). */
    void begin(UUID id) {
        var row = rows.byId(id).orElseThrow();
        if (!runAs.system(() -> petitions.byId(row.petitionId())).sealed()) {
            processes.start(SideProcess.SUPERVISION, row.key(), row.subject(), CaseData.none());
        }
    }

    /** Causes from before there was a process, and of a petition that was sealed then, begin when somebody checks them. */
    WorkItem checkTask(CaseRow row) {
        if (!processes.isRunning(SideProcess.SUPERVISION, row.key(), row.subject())) {
            processes.start(SideProcess.SUPERVISION, row.key(), row.subject(), CaseData.none());
        }
        return task(row, TaskKey.CHECK_SUPERVISION);
    }

    WorkItem task(CaseRow row, TaskKey task) {
        return workItems
                .open(row.petitionId(), task, row.subject())
                .orElseThrow(() -> new StaleActionException("supervision " + row.id()));
    }

    void complete(WorkItem item, CaseData decision) {
        workItems.complete(item.id(), item.version(), decision);
    }

    /** Ends the waiting for an answer; the caller has asked for the right. */
    void end(CaseRow row, CaseData decision) {
        processes.signal(SideProcess.SUPERVISION, row.key(), row.subject(), CaseMessage.END_SUPERVISION, decision);
    }
}
