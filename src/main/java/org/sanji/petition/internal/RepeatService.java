package org.sanji.petition.internal;

import java.util.List;
import java.util.UUID;
import org.sanji.common.RuleViolation;
import org.sanji.petition.LinkChoice;
import org.sanji.petition.PetitionState;
import org.sanji.petition.Recusals;
import org.sanji.petition.RepeatCandidate;
import org.sanji.petition.RepeatQuery;
import org.sanji.petition.Repeats;
import org.sanji.process.UseCase;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.springframework.stereotype.Service;

/** Candidates at the desk, later links, and their corrections. */
@Service
class RepeatService implements Repeats {

    private final RepeatSearch search;
    private final RepeatLinks links;
    private final PetitionAccess access;
    private final Journal journal;
    private final Recusals recusals;
    private final UseCase useCase;
    private final CurrentUser currentUser;

    RepeatService(
            RepeatSearch search,
            RepeatLinks links,
            PetitionAccess access,
            Journal journal,
            Recusals recusals,
            UseCase useCase,
            CurrentUser currentUser) {
        this.search = search;
        this.links = links;
        this.access = access;
        this.journal = journal;
        this.recusals = recusals;
        this.useCase = useCase;
        this.currentUser = currentUser;
    }

    @Override
    public List<RepeatCandidate> candidates(RepeatQuery query) {
        currentUser.require(Role.RECEPTIONIST, Role.TRIAGE_OFFICER);
        var me = currentUser.actor().username();
        return useCase.run(() -> search.candidates(query, journal.today()).stream()
                .filter(candidate -> !recusals.recused(candidate.id(), me))
                .toList());
    }

    @Override
    public void link(UUID petitionId, LinkChoice choice) {
        useCase.run(() -> {
            currentUser.require(Role.RECEPTIONIST, Role.TRIAGE_OFFICER);
            var petition = access.require(petitionId);
            RuleViolation.unless(petition.state() != PetitionState.VOIDED, "wrong-state", petition.number());
            links.establish(petition, choice);
        });
    }

    @Override
    public void correct(UUID petitionId, String reason) {
        useCase.run(() -> {
            currentUser.require(Role.RECEPTIONIST, Role.TRIAGE_OFFICER);
            links.correct(access.require(petitionId), reason);
        });
    }
}
