package org.sanji.petition.internal;

import java.time.LocalDate;
import org.sanji.petition.BreachKind;
import org.sanji.petition.BreachRaised;
import org.sanji.petition.TimelineKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Records that a date passed unmet; never blocks the case. Historic petitions raise none. */
@Component
class Breaches {

    /** The bureau itself: it missed the triage date. */
    private static final String BUREAU = "XFJ";

    private final Journal journal;
    private final ApplicationEventPublisher events;

    Breaches(Journal journal, ApplicationEventPublisher events) {
        this.journal = journal;
        this.events = events;
    }

    void raise(PetitionEntity petition, BreachKind kind) {
        if (petition.historic()) {
            return;
        }
        LocalDate dueOn = dueOn(petition, kind);
        var organ = kind == BreachKind.TRIAGE || petition.leadOrgan() == null ? BUREAU : petition.leadOrgan();
        journal.inside(petition, TimelineKind.BREACH, kind.name(), String.valueOf(dueOn), organ);
        events.publishEvent(new BreachRaised(petition.key(), kind, organ, dueOn));
    }

    private static LocalDate dueOn(PetitionEntity petition, BreachKind kind) {
        var pass = petition.pass();
        var due =
                switch (kind) {
                    case TRIAGE -> petition.triage().dueOn();
                    case NOTICE -> pass.noticeDueOn();
                    case SERVICE -> pass.serviceDueOn();
                    case HANDLING, LEVEL, OVERDUE_RETURN -> pass.handlingDueOn();
                };
        return due != null ? due : petition.triage().dueOn();
    }
}
