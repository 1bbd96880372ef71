package org.sanji.petition.internal;

import org.sanji.petition.Recusals;
import org.sanji.process.WorkItem;
import org.sanji.process.WorkItemGuard;
import org.sanji.security.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whoever declared a direct interest does no task of the matter, assigned or not (Art 28 ¶3). */
@Component
class RecusalGuard implements WorkItemGuard {

    private final ObjectProvider<Recusals> recusals;

    RecusalGuard(ObjectProvider<Recusals> recusals) {
        this.recusals = recusals;
    }

    @Override
    public boolean mayAct(Actor actor, WorkItem item) {
        return !recusals.getObject().recused(item.key().petitionId(), actor.username());
    }

    @Override
    public String sql(Actor actor, String nameParam) {
        return Recusals.condition(nameParam);
    }
}
