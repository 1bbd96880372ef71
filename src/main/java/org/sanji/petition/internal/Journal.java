package org.sanji.petition.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.sanji.common.AuditEntry;
import org.sanji.common.Days;
import org.sanji.petition.PetitionChanged;
import org.sanji.petition.TimelineKind;
import org.sanji.security.Actor;
import org.sanji.security.CurrentUser;
import org.sanji.security.User;
import org.sanji.security.Users;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Saves a changed petition together with its timeline entry, audit record and event, so that none can be forgotten: all
 * in the running transaction.
 */
@Component
class Journal {

    private final PetitionRepository petitions;
    private final TimelineRepository timeline;
    private final CurrentUser currentUser;
    private final Users users;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Journal(
            PetitionRepository petitions,
            TimelineRepository timeline,
            CurrentUser currentUser,
            Users users,
            ApplicationEventPublisher events,
            Clock clock) {
        this.petitions = petitions;
        this.timeline = timeline;
        this.currentUser = currentUser;
        this.users = users;
        this.events = events;
        this.clock = clock;
    }

    LocalDate today() {
        return Days.today(clock);
    }

    /** An event of today that the petitioner may see. */
    void open(PetitionEntity petition, TimelineKind kind, Object... args) {
        write(petition, kind, today(), true, args);
    }

    /** An event of today for the staff only. */
    void inside(PetitionEntity petition, TimelineKind kind, Object... args) {
        write(petition, kind, today(), false, args);
    }

    /** What a step does is shown as the deed of the person whose action led to it; timers remain the system's. */
    private Actor acting() {
        var actor = currentUser.actor();
        return !actor.isSystem()
                ? actor
                : currentUser
                        .originator()
                        .flatMap(users::find)
                        .map(User::toActor)
                        .orElse(actor);
    }

    void write(PetitionEntity petition, TimelineKind kind, LocalDate on, boolean isPublic, Object... args) {
        List<String> texts =
                Arrays.stream(args).map(a -> a == null ? "" : a.toString()).toList();
        var entry = new TimelineEntity(petition, kind, on, clock.instant(), acting(), isPublic, texts);
        petitions.saveAndFlush(petition);
        timeline.save(entry);
        events.publishEvent(AuditEntry.ofPetition(
                petition.id(),
                kind.name(),
                Map.of(
                        "pass", String.valueOf(petition.currentPass()),
                        "on", on.toString(),
                        "state", petition.state().name())));
        events.publishEvent(new PetitionChanged(petition.key(), kind, on));
    }
}
