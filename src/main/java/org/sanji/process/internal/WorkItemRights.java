package org.sanji.process.internal;

import org.sanji.process.TaskKey;
import org.sanji.process.WorkItem;
import org.sanji.process.WorkItemGuard;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who may do a task: the named person, else the role in the organ; every {@link WorkItemGuard} must agree. */
@Component
public class WorkItemRights {

    private final ObjectProvider<WorkItemGuard> guards;

    WorkItemRights(ObjectProvider<WorkItemGuard> guards) {
        this.guards = guards;
    }

    public boolean mayAct(Actor actor, WorkItem item) {
        return actor.isSystem() || (isFor(actor, item) && guards.stream().allMatch(guard -> guard.mayAct(actor, item)));
    }

    private static boolean isFor(Actor actor, WorkItem item) {
        if (item.assignee() != null) {
            return item.assignee().equals(actor.username());
        }
        if (item.task() == TaskKey.RECORD_SERVICE && actor.has(Role.RECEPTIONIST)) {
            return true; // the hall hands papers over for every organ
        }
        return item.organ().equals(actor.organ()) && hasRole(actor, Role.valueOf(item.role()));
    }

    /** Handlers and the head may do their liaison's tasks; nobody may do the head's. */
    private static boolean hasRole(Actor actor, Role role) {
        return role == Role.LIAISON ? actor.has(Role.LIAISON, Role.HANDLER, Role.DEPARTMENT_HEAD) : actor.has(role);
    }
}
