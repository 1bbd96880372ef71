package org.sanji.process.engine;

import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.sanji.process.CaseVariable;
import org.sanji.process.PassKey;
import org.sanji.process.TaskKey;
import org.sanji.process.WorkItem;
import org.sanji.process.internal.WorkItemRows;
import org.sanji.process.internal.WorkItemRows.Closing;
import org.sanji.security.Actor;
import org.sanji.security.CurrentUser;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the table {@code work_item} from the engine's task events, in the engine's transaction. */
@Component
class WorkItemProjection {

    private final WorkItemRows rows;
    private final CurrentUser user;

    WorkItemProjection(WorkItemRows rows, CurrentUser user) {
        this.rows = rows;
        this.user = user;
    }

    @EventListener
    void on(DelegateTask task) {
        switch (task.getEventName()) {
            case TaskListener.EVENTNAME_CREATE -> rows.add(task.getId(), item(task));
            case TaskListener.EVENTNAME_ASSIGNMENT, TaskListener.EVENTNAME_UPDATE ->
                rows.follow(task.getId(), task.getAssignee(), instant(task.getDueDate()));
            case TaskListener.EVENTNAME_COMPLETE -> rows.close(task.getId(), Closing.DONE, actor());
            case TaskListener.EVENTNAME_DELETE -> rows.close(task.getId(), Closing.CANCELLED, actor());
            default -> {
                // timeouts of task listeners are not used
            }
        }
    }

    private static WorkItem item(DelegateTask task) {
        return new WorkItem(
                UUID.randomUUID(),
                TaskKey.ofId(ElementIds.stem(task.getTaskDefinitionKey())),
                PassKey.parse(task.getExecution().getProcessBusinessKey()),
                (String) task.getVariable(CaseVariable.ORGAN.key()),
                role(task),
                task.getAssignee(),
                null,
                instant(task.getDueDate()),
                0,
                (String) task.getVariable(CaseVariable.SUBJECT.key()));
    }

    private static String role(DelegateTask task) {
        return task.getCandidates().stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .map(IdentityLink::getGroupId)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no role at " + task.getTaskDefinitionKey()));
    }

    /** The person whose action it was; a timer's thread has nobody. */
    private String actor() {
        return (user.isLoggedIn() ? user.actor() : Actor.SYSTEM).username();
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
