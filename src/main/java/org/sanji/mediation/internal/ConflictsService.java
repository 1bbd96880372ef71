package org.sanji.mediation.internal;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.sanji.common.AuditEntry;
import org.sanji.mediation.Conflicts;
import org.sanji.petition.Petitions;
import org.sanji.process.UseCase;
import org.sanji.security.CurrentUser;
import org.springframework.stereotype.Service;

/** {@link Conflicts} over {@link ConflictRecords}. */
@Service
class ConflictsService implements Conflicts {

    private final UseCase useCase;
    private final CurrentUser user;
    private final Petitions petitions;
    private final ConflictRecords records;
    private final org.springframework.context.ApplicationEventPublisher events;
    private final Clock clock;

    ConflictsService(
            UseCase useCase,
            CurrentUser user,
            Petitions petitions,
            ConflictRecords records,
            org.springframework.context.ApplicationEventPublisher events,
            Clock clock) {
        this.useCase = useCase;
        this.user = user;
        this.petitions = petitions;
        this.records = records;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void declare(UUID petitionId, String reason) {
        var why = Input.required(reason, 1000, "conflict-reason");
        useCase.run(() -> {
            petitions.requireVisible(petitionId);
            var actor = user.actor();
            if (!records.declared(petitionId, actor.username())) {
                records.add(petitionId, actor, why, clock.instant());
                events.publishEvent(
                        AuditEntry.ofPetition(petitionId, "declare-conflict", Map.of("username", actor.username())));
            }
        });
    }

    @Override
    public boolean declared(UUID petitionId) {
        return records.declared(petitionId, user.actor().username());
    }
}
