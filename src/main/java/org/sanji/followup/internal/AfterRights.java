package org.sanji.followup.internal;

import java.util.UUID;
import org.sanji.common.NotFoundException;
import org.sanji.organization.Organs;
import org.sanji.petition.PetitionState;
import org.sanji.petition.PetitionView;
import org.sanji.petition.Petitions;
import org.sanji.security.Actor;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.springframework.stereotype.Component;

/** Who does something about a closed petition outside a task, and who sees what of its evaluation. */
@Component
class AfterRights {

    private final CurrentUser user;
    private final Petitions petitions;

    AfterRights(CurrentUser user, Petitions petitions) {
        this.user = user;
        this.petitions = petitions;
    }

    /** The petition, for people of the bureau's desk and of the organ that leads; for everybody else there is none. */
    PetitionView require(UUID petitionId) {
        var petition = petitions.byId(petitionId);
        if (!mayAct(petition)) {
            throw new NotFoundException("petition " + petitionId);
        }
        return petition;
    }

    boolean mayAct(PetitionView petition) {
        var actor = user.actor();
        boolean lead = petition.leadOrgan() != null
                && petition.leadOrgan().equals(actor.organ())
                && actor.has(Role.LIAISON, Role.HANDLER, Role.DEPARTMENT_HEAD);
        return !petition.sealed() && !petition.ownPartOnly() && (actor.isSystem() || isBureau(actor) || lead);
    }

    static boolean isClosed(PetitionView petition) {
        return petition.state() == PetitionState.CLOSED;
    }

    private static boolean isBureau(Actor actor) {
        return Organs.BUREAU.equals(actor.organ()) && actor.has(Role.RECEPTIONIST, Role.TRIAGE_OFFICER);
    }

    /** Bureau, supervisors and leaders read everything that was said. */
    boolean readsAll() {
        var actor = user.actor();
        return actor.isSystem() || actor.has(Role.RECEPTIONIST, Role.TRIAGE_OFFICER, Role.SUPERVISOR, Role.LEADER);
    }

    /** Statisticians see how it was rated, not what was said. */
    boolean readsScores() {
        return readsAll() || user.actor().has(Role.STATISTICIAN);
    }

    boolean isOwn(String organ) {
        return organ.equals(user.actor().organ()) && user.actor().has(Role.LIAISON, Role.HANDLER, Role.DEPARTMENT_HEAD);
    }
}
