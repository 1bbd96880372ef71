package org.sanji.process.internal;

import java.util.List;
import java.util.Optional;
import org.sanji.process.NamedHandlers;
import org.sanji.process.WorkItem;
import org.sanji.process.WorkItemGuard;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.sanji.security.StandIns;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Who may do a task: the named person, else the role in the organ; and whoever stands in for such a person today. Every
 * {@link WorkItemGuard} must agree, for the absent person too: nobody lends a right that is not the own. The list of tasks
 * asks the same in SQL ({@code worklist.internal.TaskScope}); a test compares the two.
 */
@Component
public class WorkItemRights {

    private final ObjectProvider<WorkItemGuard> guards;
    private final ObjectProvider<StandIns> standIns;
    private final NamedHandlers handlers;

    WorkItemRights(ObjectProvider<WorkItemGuard> guards, ObjectProvider<StandIns> standIns, NamedHandlers handlers) {
        this.guards = guards;
        this.standIns = standIns;
        this.handlers = handlers;
    }

    public boolean mayAct(Actor actor, WorkItem item) {
        return actor.isSystem()
                || admitted(actor, item)
                        && (isFor(actor, item) || absent(actor, item).isPresent());
    }

    /** A confidential task is known to the bureau, to leaders, and to the organ that does it. */
    public boolean mayKnow(Actor actor, WorkItem item) {
        boolean ofItsOrgan = Role.LIAISON.name().equals(item.role())
                && item.organ().equals(actor.organ())
                && hasRole(actor, Role.LIAISON);
        return !item.task().isConfidential()
                || ofItsOrgan
                || actor.has(Role.SUPERVISOR, Role.TRIAGE_OFFICER, Role.LEADER)
                || mayAct(actor, item);
    }

    /** The absent person in whose place the actor would do this; empty when the actor has the right as well. */
    public Optional<Actor> actsFor(Actor actor, WorkItem item) {
        return actor.isSystem() || isFor(actor, item) ? Optional.empty() : absent(actor, item);
    }

    private Optional<Actor> absent(Actor actor, WorkItem item) {
        return standIns.stream()
                .map(s -> s.absentBehind(actor))
                .flatMap(List::stream)
                .filter(absent -> isFor(absent, item) && admitted(absent, item))
                .findFirst();
    }

    private boolean admitted(Actor actor, WorkItem item) {
        return guards.stream().allMatch(guard -> guard.mayAct(actor, item));
    }

    private boolean isFor(Actor actor, WorkItem item) {
        if (item.assignee() != null) {
            return item.assignee().equals(actor.username());
        }
        if (item.task().isService() && actor.has(Role.RECEPTIONIST)) {
            return true; // the hall hands papers over for every organ
        }
        var role = Role.valueOf(item.role());
        return item.organ().equals(actor.organ())
                && hasRole(actor, role)
                && (role != Role.LIAISON || isHandler(actor, item));
    }

    /** A named handler has the organ's tasks alone; liaison and head take over first, which is recorded. */
    private boolean isHandler(Actor actor, WorkItem item) {
        return handlers.current(item.key().petitionId(), item.organ())
                .map(handler -> handler.username().equals(actor.username()))
                .orElse(true);
    }

    /** Handlers and the head may do their liaison's tasks; nobody may do the head's. */
    private static boolean hasRole(Actor actor, Role role) {
        return role == Role.LIAISON ? actor.has(Role.LIAISON, Role.HANDLER, Role.DEPARTMENT_HEAD) : actor.has(role);
    }
}
