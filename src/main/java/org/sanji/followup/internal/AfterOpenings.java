package org.sanji.followup.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.Deadlines;
import org.sanji.followup.CallBackState;
import org.sanji.followup.EvaluationState;
import org.sanji.mediation.PerformanceSource;
import org.sanji.mediation.Performances;
import org.sanji.petition.AfterClosure;
import org.sanji.petition.CaseTransitions;
import org.sanji.petition.Track;
import org.sanji.process.CaseData;
import org.sanji.process.CaseMessage;
import org.sanji.process.PassKey;
import org.sanji.process.SideProcess;
import org.sanji.process.SideProcesses;
import org.springframework.stereotype.Component;

/**
 * Starts what follows a closure and ends it when the petition is handled again. Promises of an agreement stay under check
 * then: they bind the parties, not the pass. What an opinion supported gives way to the new answer.
 */
@Component
class AfterOpenings implements AfterClosure {

    private final AftercareRepository aftercares;
    private final CheckRepository checks;
    private final Performances performances;
    private final CaseTransitions transitions;
    private final SideProcesses sides;
    private final Deadlines deadlines;
    private final Clock clock;

    AfterOpenings(
            AftercareRepository aftercares,
            CheckRepository checks,
            Performances performances,
            CaseTransitions transitions,
            SideProcesses sides,
            Deadlines deadlines,
            Clock clock) {
        this.aftercares = aftercares;
        this.checks = checks;
        this.performances = performances;
        this.transitions = transitions;
        this.sides = sides;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public void closed(PassKey key, LocalDate on) {
        var now = transitions.now(key);
        if (now.historic() || now.track() == Track.ACCUSATION) {
            return;
        }
        // counted from the day it was recorded: who is told late has the whole period all the same
        var today = Days.today(clock);
        var due = deadlines.due(ClockKind.EVALUATION, today);
        var aftercare = aftercares.saveAndFlush(new AftercareEntity(key, now.leadOrgan(), on, today, due.dueOn()));
        sides.start(SideProcess.AFTERCARE, key, aftercare.id().toString(), CaseData.none());
        check(key, now.leadOrgan(), performances.of(key));
    }

    /** One check for each of these. */
    void check(PassKey key, String organ, List<Performances.Performance> promised) {
        for (var performance : promised) {
            var check = checks.saveAndFlush(
                    new CheckEntity(key, organ, performance, Days.today(clock), checkDueOn(performance.dueOn())));
            sides.start(SideProcess.EXECUTION_CHECK, key, check.id().toString(), CaseData.none());
        }
    }

    /** The last day of the check; of what was due before today, counted from today. */
    LocalDate checkDueOn(LocalDate dueOn) {
        var today = Days.today(clock);
        return deadlines
                .due(ClockKind.EXECUTION_CHECK, dueOn.isBefore(today) ? today : dueOn)
                .dueOn();
    }

    @Override
    public void reopened(PassKey closed) {
        aftercares
                .findByPetitionIdAndPass(closed.petitionId(), closed.pass())
                .filter(a -> a.state() == EvaluationState.OPEN || a.callBack() == CallBackState.OPEN)
                .ifPresent(a -> stop(SideProcess.AFTERCARE, closed, a.id()));
        checks.findByPetitionIdOrderByPassAscFirstDueOnAscPositionNoAsc(closed.petitionId()).stream()
                .filter(c -> c.isWaiting() && c.source() == PerformanceSource.OPINION)
                .forEach(c -> stop(SideProcess.EXECUTION_CHECK, c.key(), c.id()));
    }

    void stop(SideProcess process, PassKey key, UUID subject) {
        sides.signal(process, key, subject.toString(), CaseMessage.STOP_FOLLOW_UP, CaseData.none());
    }
}
