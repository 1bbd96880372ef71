package org.sanji.mediation.internal;

import java.util.UUID;
import org.sanji.common.NotFoundException;
import org.sanji.petition.CaseTransitions;
import org.sanji.petition.CaseTransitions.CaseNow;
import org.sanji.petition.PetitionState;
import org.sanji.petition.Petitions;
import org.sanji.petition.Recusals;
import org.sanji.process.PassKey;
import org.sanji.security.Actor;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.sanji.security.StandIns;
import org.springframework.stereotype.Component;

/**
 * Who acts for a case outside its tasks (rooms, drafts, checks): people of the organ that leads, and at level three the
 * leader in charge or who stands in. Whoever declared a conflict of interest does not (Art 28).
 */
@Component
class LeadRights {

    private final CurrentUser user;
    private final CaseTransitions transitions;
    private final Petitions petitions;
    private final Recusals recusals;
    private final StandIns standIns;

    LeadRights(
            CurrentUser user, CaseTransitions transitions, Petitions petitions, Recusals recusals, StandIns standIns) {
        this.user = user;
        this.standIns = standIns;
        this.transitions = transitions;
        this.petitions = petitions;
        this.recusals = recusals;
    }

    /** The current pass of a petition that the acting user may see. */
    PassKey visible(UUID petitionId) {
        return petitions.byId(petitionId).key();
    }

    boolean mayLead(PassKey key) {
        var now = transitions.now(key);
        return leads(user.actor(), now)
                && !recusals.recused(key.petitionId(), user.actor().username());
    }

    /** The acting user, who leads; for everybody else there is nothing here. */
    Actor require(PassKey key) {
        if (!mayLead(key)) {
            throw new NotFoundException("petition " + key.petitionId());
        }
        return user.actor();
    }

    /** Whether the organ is the acting user's. */
    boolean isOwn(String organ) {
        return organ != null && organ.equals(user.actor().organ());
    }

    private boolean leads(Actor actor, CaseNow now) {
        if (actor.isSystem()) {
            return true;
        }
        boolean ofOrgan =
                actor.organCode().filter(o -> o.equals(now.leadOrgan())).isPresent()
                        && actor.has(Role.LIAISON, Role.HANDLER, Role.DEPARTMENT_HEAD);
        return ofOrgan || leadsHearing(actor, now);
    }

    private boolean leadsHearing(Actor actor, CaseNow now) {
        return now.state() == PetitionState.LEVEL3
                && actor.has(Role.LEADER)
                && (now.leader() == null || standIns.names(actor).contains(now.leader()));
    }
}
