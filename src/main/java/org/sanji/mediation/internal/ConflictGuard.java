package org.sanji.mediation.internal;

import org.sanji.process.WorkItem;
import org.sanji.process.WorkItemGuard;
import org.sanji.security.Actor;
import org.springframework.stereotype.Component;

/** Whoever declared a direct interest does no task of the petition (Art 28 ¶3). */
@Component
class ConflictGuard implements WorkItemGuard {

    private final ConflictRecords conflicts;

    ConflictGuard(ConflictRecords conflicts) {
        this.conflicts = conflicts;
    }

    @Override
    public boolean mayAct(Actor actor, WorkItem item) {
        return !conflicts.declared(item.key().petitionId(), actor.username());
    }
}
