package org.sanji.petition.internal;

import java.util.Map;
import org.sanji.common.AuditEntry;
import org.sanji.petition.TimelineKind;
import org.sanji.process.StoodIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes in whose place a task was done, before the deed itself: timeline (staff only) and audit. */
@Component
class StoodInLog {

    private final PetitionAccess access;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    StoodInLog(PetitionAccess access, Journal journal, ApplicationEventPublisher events) {
        this.access = access;
        this.journal = journal;
        this.events = events;
    }

    @EventListener
    void on(StoodIn deed) {
        journal.inside(access.unscoped(deed.key().petitionId()), TimelineKind.STOOD_IN, deed.absentName(), deed.task());
        events.publishEvent(AuditEntry.ofPetition(
                deed.key().petitionId(),
                "stand-in",
                Map.of("absent", deed.absent(), "task", deed.task().name())));
    }
}
