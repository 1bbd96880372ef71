package org.sanji.petition.internal;

import java.time.LocalDate;
import org.sanji.common.RuleViolation;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.Deadlines;
import org.sanji.deadline.DueDate;
import org.sanji.petition.OutcomeKind;
import org.sanji.petition.PassReason;
import org.sanji.petition.PetitionState;
import org.sanji.petition.SimpleTransitions;
import org.sanji.petition.TimelineKind;
import org.sanji.process.CaseData;
import org.sanji.process.CaseProcess;
import org.sanji.process.PassKey;
import org.springframework.stereotype.Component;

/** {@link SimpleTransitions} on the pass; each leaves its line in the timeline. */
@Component
class SimpleTransitionService implements SimpleTransitions {

    private final PetitionAccess access;
    private final Assignments assignments;
    private final Journal journal;
    private final Deadlines deadlines;
    private final CaseProcess process;

    SimpleTransitionService(
            PetitionAccess access, Assignments assignments, Journal journal, Deadlines deadlines, CaseProcess process) {
        this.access = access;
        this.assignments = assignments;
        this.journal = journal;
        this.deadlines = deadlines;
        this.process = process;
    }

    private PetitionEntity running(PassKey key) {
        var petition = access.unscoped(key.petitionId());
        RuleViolation.unless(petition.currentPass() == key.pass(), "wrong-state", petition.number());
        return petition;
    }

    @Override
    public DueDate begin(PassKey key, String ground) {
        var petition = running(key);
        var due = deadlines.due(ClockKind.SIMPLE_ANSWER, petition.pass().acceptedOn());
        petition.simple(due);
        journal.open(petition, TimelineKind.SIMPLE_BEGUN, ground, due.dueOn());
        return due;
    }

    @Override
    public DueDate leave(PassKey key, String cause, String reason) {
        var petition = running(key);
        var clock = CaseTransitionService.clockOf(petition.track());
        var handling = deadlines.due(clock, petition.pass().acceptedOn());
        petition.leaveSimple(journal.today(), handling);
        journal.open(petition, TimelineKind.SIMPLE_LEFT, cause, reason, handling.dueOn());
        return handling;
    }

    @Override
    public void told(PassKey key, LocalDate on, String channel, String paperNumber) {
        var petition = running(key);
        petition.pass().answer(on, OutcomeKind.SIMPLE_ANSWER, petition.level(), paperNumber);
        petition.answered(deadlines.due(ClockKind.SERVICE, on));
        petition.pass().serve(on, channel, "");
        journal.write(petition, TimelineKind.SIMPLE_TOLD, on, true, channel, paperNumber);
    }

    @Override
    public void reopen(PassKey key, String reason) {
        var petition = running(key);
        RuleViolation.unless(petition.state() == PetitionState.CLOSED, "reopen-only-closed", petition.number());
        assignments.reopen(petition, PassReason.SIMPLE_DISAGREED);
        journal.open(petition, TimelineKind.PASS_OPENED, PassReason.SIMPLE_DISAGREED.name(), reason);
        process.start(petition.key(), CaseData.none());
    }
}
