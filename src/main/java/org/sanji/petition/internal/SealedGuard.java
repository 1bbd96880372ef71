package org.sanji.petition.internal;

import org.sanji.process.WorkItem;
import org.sanji.process.WorkItemGuard;
import org.sanji.security.Actor;
import org.springframework.stereotype.Component;

/** Accusations (Arts 30, 46): their tasks exist only for the triage officers named for them. */
@Component
class SealedGuard implements WorkItemGuard {

    private final PetitionAccess access;

    SealedGuard(PetitionAccess access) {
        this.access = access;
    }

    @Override
    public boolean mayAct(Actor actor, WorkItem item) {
        return !access.unscoped(item.key().petitionId()).sealed() || actor.sealedAccess();
    }

    @Override
    public String sql(Actor actor, String nameParam) {
        return actor.sealedAccess() ? "1 = 1" : "p.sealed = false";
    }
}
