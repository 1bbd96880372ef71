package org.sanji.petition.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.DueDate;

/** The date that governs the current step, kept with its rule so that every list can say why. */
@Embeddable
class Due {

    @Enumerated(EnumType.STRING)
    @Column(name = "due_kind")
    private ClockKind kind;

    @Column(name = "due_started_on")
    private LocalDate startedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "due_internal")
    private LocalDate internalTarget;

    @Column(name = "due_provisional")
    private Boolean provisional;

    protected Due() {}

    Due(DueDate due) {
        kind = due.kind();
        startedOn = due.startedOn();
        dueOn = due.dueOn();
        internalTarget = due.internalTarget();
        provisional = due.provisional();
    }

    LocalDate dueOn() {
        return dueOn;
    }

    DueDate toDueDate() {
        return new DueDate(kind, startedOn, dueOn, internalTarget, Boolean.TRUE.equals(provisional));
    }
}
