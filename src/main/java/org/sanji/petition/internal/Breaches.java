package org.sanji.petition.internal;

import java.time.LocalDate;
import org.sanji.common.Days;
import org.sanji.organization.Organs;
import org.sanji.petition.BreachKind;
import org.sanji.petition.BreachRaised;
import org.sanji.petition.TimelineKind;
import org.sanji.process.PassKey;
import org.sanji.process.TaskKey;
import org.sanji.process.WorkItem;
import org.sanji.process.WorkItems;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Records that a date passed unmet; never blocks the case. Historic petitions raise none. */
@Component
class Breaches {

    private final Journal journal;
    private final WorkItems workItems;
    private final ApplicationEventPublisher events;

    Breaches(Journal journal, WorkItems workItems, ApplicationEventPublisher events) {
        this.journal = journal;
        this.workItems = workItems;
        this.events = events;
    }

    void raise(PetitionEntity petition, BreachKind kind) {
        if (petition.historic()) {
            return;
        }
        // a hearing that a leader did not hold is no fault of the organ's
        boolean bureaus = kind == BreachKind.TRIAGE || kind == BreachKind.LEVEL || petition.leadOrgan() == null;
        var organ = bureaus ? Organs.BUREAU : petition.leadOrgan();
        raise(petition, petition.key(), kind, organ, dueOn(petition, kind));
    }

    /** Each organ that has not stated its position is charged for itself. */
    void raiseConvene(PetitionEntity petition) {
        if (petition.historic()) {
            return;
        }
        workItems.ofPetition(petition.id()).stream()
                .filter(item -> item.task() == TaskKey.STATE_POSITION)
                .forEach(item -> raise(
                        petition,
                        petition.key(),
                        BreachKind.CONVENE,
                        item.organ(),
                        Days.dayOf(item.dueAt().minusMillis(1))));
    }

    /** @param organ the organ that is charged with it */
    void raise(PetitionEntity petition, PassKey key, BreachKind kind, String organ, LocalDate dueOn) {
        journal.inside(petition, TimelineKind.BREACH, kind.name(), String.valueOf(dueOn), organ);
        events.publishEvent(new BreachRaised(key, kind, organ, dueOn));
    }

    private LocalDate dueOn(PetitionEntity petition, BreachKind kind) {
        var pass = petition.pass();
        var due =
                switch (kind) {
                    case TRIAGE -> petition.triage().dueOn();
                    case NOTICE -> pass.noticeDueOn();
                    case SERVICE -> pass.serviceDueOn();
                    case LEVEL -> hearingDueOn(petition);
                    case HANDLING, OVERDUE_RETURN, REPORT -> pass.handlingDueOn();
                    case CONVENE -> throw new IllegalArgumentException("raised for each organ");
                    case NOT_CARRIED_OUT, SUPERVISION ->
                        throw new IllegalArgumentException("raised where it is checked");
                    case REVIEW, FINAL_REVIEW, REVIEW_SERVICE ->
                        throw new IllegalArgumentException(kind + " is raised with its own date");
                };
        return due != null ? due : petition.triage().dueOn();
    }

    /** The limit of level three, which stands at the hearing that did not take place. */
    private LocalDate hearingDueOn(PetitionEntity petition) {
        return workItems
                .open(petition.id(), TaskKey.LEVEL3_HEARING)
                .map(WorkItem::dueAt)
                .map(due -> Days.dayOf(due.minusMillis(1)))
                .orElseGet(petition.pass()::handlingDueOn);
    }
}
