package org.sanji.petition.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanji.common.RuleViolation;
import org.sanji.organization.Organ;
import org.sanji.organization.Organs;
import org.sanji.petition.PetitionState;
import org.sanji.petition.SuperiorLetter;
import org.sanji.petition.SuperiorLetters;
import org.sanji.process.UseCase;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.springframework.stereotype.Service;

/** {@link SuperiorLetters} on petitions that the acting user sees. */
@Service
class SuperiorLetterService implements SuperiorLetters {

    private final PetitionAccess access;
    private final SuperiorLetterRows rows;
    private final SuperiorPolicy policy;
    private final Journal journal;
    private final Organs organs;
    private final CurrentUser currentUser;
    private final UseCase useCase;

    SuperiorLetterService(
            PetitionAccess access,
            SuperiorLetterRows rows,
            SuperiorPolicy policy,
            Journal journal,
            Organs organs,
            CurrentUser currentUser,
            UseCase useCase) {
        this.access = access;
        this.rows = rows;
        this.policy = policy;
        this.journal = journal;
        this.organs = organs;
        this.currentUser = currentUser;
        this.useCase = useCase;
    }

    @Override
    public List<String> senders() {
        return organs.all().stream()
                .filter(SuperiorPolicy::assigns)
                .map(Organ::code)
                .toList();
    }

    @Override
    public LocalDate houseDueOn() {
        return policy.houseDueOn(journal.today());
    }

    @Override
    public void record(UUID petitionId, SuperiorLetter letter, String reason) {
        var actor = currentUser.require(Role.RECEPTIONIST, Role.TRIAGE_OFFICER);
        useCase.run(() -> {
            var petition = access.require(petitionId);
            RuleViolation.unless(petition.state() != PetitionState.VOIDED, "superior-voided");
            policy.check(letter, petition.facts().receivedOn(), petition.facts().registeredOn());
            boolean replaces = rows.count(petitionId) > 0;
            RuleViolation.unless(!replaces || reason != null && !reason.isBlank(), "superior-reason");
            rows.add(petition, letter, actor, replaces ? reason.strip() : null);
        });
    }

    @Override
    public Optional<Recorded> of(UUID petitionId) {
        var petition = access.require(petitionId);
        return rows.last(petitionId, petition.facts().registeredOn());
    }
}
