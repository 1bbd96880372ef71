package org.sanji.process.engine;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.sanji.common.NotFoundException;
import org.sanji.common.StaleActionException;
import org.sanji.process.CaseData;
import org.sanji.process.StoodIn;
import org.sanji.process.TaskKey;
import org.sanji.process.WorkItem;
import org.sanji.process.WorkItems;
import org.sanji.process.internal.WorkItemRights;
import org.sanji.process.internal.WorkItemRows;
import org.sanji.security.Actor;
import org.sanji.security.CurrentUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** {@link WorkItems} from our own table; only the completion speaks to the engine. */
@Component
class EngineWorkItems implements WorkItems {

    private final WorkItemRows rows;
    private final WorkItemRights rights;
    private final CurrentUser user;
    private final TaskService tasks;
    private final ApplicationEventPublisher events;

    EngineWorkItems(
            WorkItemRows rows,
            WorkItemRights rights,
            CurrentUser user,
            TaskService tasks,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.rights = rights;
        this.user = user;
        this.tasks = tasks;
        this.events = events;
    }

    @Override
    public Optional<WorkItem> find(UUID id) {
        return rows.find(id);
    }

    @Override
    public List<WorkItem> ofPetition(UUID petitionId) {
        return rows.ofPetition(petitionId);
    }

    @Override
    public Optional<WorkItem> open(UUID petitionId, TaskKey task) {
        return rows.ofPetition(petitionId).stream()
                .filter(item -> item.task() == task)
                .filter(item -> task != TaskKey.STATE_POSITION || isOfMyOrgan(item))
                .findFirst();
    }

    @Override
    public Optional<WorkItem> open(UUID petitionId, TaskKey task, String subject) {
        return rows.ofPetition(petitionId).stream()
                .filter(item -> item.task() == task && subject.equals(item.subject()))
                .findFirst();
    }

    private boolean isOfMyOrgan(WorkItem item) {
        var actor = user.actor();
        return actor.isSystem() || item.organ().equals(actor.organ());
    }

    @Override
    public boolean mayAct(WorkItem item) {
        return rights.mayAct(user.actor(), item);
    }

    @Override
    public boolean mayKnow(WorkItem item) {
        return rights.mayKnow(user.actor(), item);
    }

    @Override
    public Optional<String> actsFor(WorkItem item) {
        return rights.actsFor(user.actor(), item).map(Actor::displayName);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void complete(UUID id, int version, CaseData decision) {
        var item = rows.find(id).orElseThrow(() -> gone(id));
        if (!mayAct(item)) {
            throw new NotFoundException("work item " + id);
        }
        item.task().decides().filter(needed -> decision.get(needed).isEmpty()).ifPresent(needed -> {
            throw new IllegalArgumentException(item.task() + " is decided by " + needed);
        });
        if (!rows.take(id, version)) {
            throw new StaleActionException("work item " + id);
        }
        rights.actsFor(user.actor(), item)
                .ifPresent(absent -> events.publishEvent(
                        new StoodIn(item.key(), item.task(), absent.username(), absent.displayName())));
        EngineErrors.run(() -> tasks.complete(rows.engineTaskId(id), CaseValues.toEngine(decision)));
    }

    private RuntimeException gone(UUID id) {
        return rows.knows(id) ? new StaleActionException("work item " + id) : new NotFoundException("work item " + id);
    }
}
