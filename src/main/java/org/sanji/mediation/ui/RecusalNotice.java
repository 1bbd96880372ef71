package org.sanji.mediation.ui;

import java.util.Optional;
import org.sanji.mediation.Conflicts;
import org.sanji.organization.Organs;
import org.sanji.petition.PetitionNotice;
import org.sanji.petition.PetitionState;
import org.sanji.petition.PetitionView;
import org.sanji.petition.Recusals;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.springframework.stereotype.Component;

/** Tells the head that somebody stepped aside, and everybody concerned when nobody is left who could approve or hear. */
@Component
class RecusalNotice implements PetitionNotice {

    private final Conflicts conflicts;
    private final Recusals recusals;
    private final Organs organs;
    private final CurrentUser user;

    RecusalNotice(Conflicts conflicts, Recusals recusals, Organs organs, CurrentUser user) {
        this.conflicts = conflicts;
        this.recusals = recusals;
        this.organs = organs;
        this.user = user;
    }

    @Override
    public Optional<String> notice(PetitionView petition) {
        if (!petition.state().isOpen() || petition.leadOrgan() == null || !concerns(petition)) {
            return Optional.empty();
        }
        if (petition.state() == PetitionState.LEVEL3
                && petition.leader() != null
                && recusals.recused(petition.id(), petition.leader())) {
            return Optional.of(Words.of("mediation-work.recused.leader"));
        }
        var left = conflicts.remaining(petition.id());
        if (left.recused() == 0) {
            return Optional.empty();
        }
        var organ = organs.nameOf(petition.leadOrgan());
        if (left.heads() == 0) {
            return Optional.of(Words.of("mediation-work.recused.no-head", organ));
        }
        return user.actor().has(Role.DEPARTMENT_HEAD)
                ? Optional.of(Words.of("mediation-work.recused.told", left.recused(), left.acting()))
                : Optional.empty();
    }

    private boolean concerns(PetitionView petition) {
        var actor = user.actor();
        boolean own = actor.has(Role.LIAISON, Role.HANDLER, Role.DEPARTMENT_HEAD)
                && petition.leadOrgan().equals(actor.organ());
        return own || actor.has(Role.TRIAGE_OFFICER);
    }
}
