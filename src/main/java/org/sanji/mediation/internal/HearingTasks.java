package org.sanji.mediation.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.sanji.mediation.ChallengeDecision;
import org.sanji.mediation.HearingForm;
import org.sanji.mediation.HearingMinutes;
import org.sanji.mediation.HearingReport;
import org.sanji.mediation.HearingResult;
import org.sanji.mediation.HearingState;
import org.sanji.mediation.HearingView;
import org.sanji.petition.CaseTransitions;
import org.sanji.petition.TimelineKind;
import org.sanji.process.CaseData;
import org.sanji.process.CaseVariable;
import org.sanji.process.TaskKey;
import org.sanji.process.UseCase;
import org.sanji.security.CurrentUser;
import org.springframework.stereotype.Component;

/** The tasks of a hearing: the decision on a challenge, the record, the report. */
@Component
class HearingTasks {

    private final UseCase useCase;
    private final Tasks tasks;
    private final HearingRows rows;
    private final HearingParts parts;
    private final CaseTransitions transitions;
    private final CurrentUser user;
    private final Clock clock;

    HearingTasks(
            UseCase useCase,
            Tasks tasks,
            HearingRows rows,
            HearingParts parts,
            CaseTransitions transitions,
            CurrentUser user,
            Clock clock) {
        this.useCase = useCase;
        this.tasks = tasks;
        this.rows = rows;
        this.parts = parts;
        this.transitions = transitions;
        this.user = user;
        this.clock = clock;
    }

    private HearingView hearing(Tasks.Task task) {
        return rows.find(UUID.fromString(task.item().subject())).orElseThrow(() -> new StaleActionException("hearing"));
    }

    /** Nobody decides about the own interest. */
    void decideChallenge(UUID workItem, int version, ChallengeDecision decision, HearingPolicy policy) {
        useCase.run(() -> {
            var task = tasks.require(workItem, version, TaskKey.DECIDE_CHALLENGE);
            var hearing = hearing(task);
            var challenge = hearing.challenges().stream()
                    .filter(HearingView.Challenge::waits)
                    .findFirst()
                    .orElseThrow(() -> new StaleActionException("challenge"));
            RuleViolation.unless(!challenge.members().contains(by()), "hearing-challenge-own");
            var ruling = Input.required(decision.reason(), Input.SHORT, "hearing-challenge-ruling");
            if (decision.upheld()) {
                replace(hearing, challenge.members(), decision.replacements(), policy);
            }
            parts.decide(challenge.id(), decision.upheld(), ruling, by(), today());
            transitions.record(
                    task.key(),
                    TimelineKind.HEARING_CHALLENGE_DECIDED,
                    today(),
                    true,
                    String.join("、", challenge.members()),
                    decision.upheld() ? "UPHELD" : "REJECTED",
                    ruling);
            tasks.complete(task, CaseData.none());
        });
    }

    private void replace(
            HearingView hearing, List<String> back, List<HearingForm.Member> newcomers, HearingPolicy policy) {
        var leaving =
                hearing.sitting().stream().filter(m -> back.contains(m.name())).toList();
        RuleViolation.unless(newcomers.size() == leaving.size(), "hearing-replace-all", leaving.size());
        var seats = new ArrayList<HearingForm.Member>();
        hearing.sitting().stream()
                .filter(m -> !leaving.contains(m))
                .forEach(m -> seats.add(new HearingForm.Member(m.name(), m.post(), m.chair())));
        seats.addAll(newcomers);
        policy.members(seats, Set.copyOf(back));
        parts.standBack(leaving.stream().map(HearingView.Member::id).toList(), today());
        parts.members(
                hearing.id(),
                newcomers,
                hearing.members().size(),
                leaving.stream().map(HearingView.Member::id).toList());
    }

    void record(UUID workItem, int version, HearingMinutes minutes) {
        RuleViolation.unless(minutes.result() != null, "hearing-result");
        useCase.run(() -> {
            var task = tasks.require(workItem, version, TaskKey.HOLD_HEARING);
            var hearing = hearing(task);
            if (minutes.result() == HearingResult.HELD) {
                held(hearing, minutes);
            } else {
                var why = Input.required(minutes.whyNot(), Input.SHORT, "hearing-why-not");
                rows.end(hearing.id(), HearingState.ANNOUNCED, HearingState.NOT_HELD, why, today());
            }
            tasks.complete(task, CaseData.of(CaseVariable.HEARING_RESULT, minutes.result()));
        });
    }

    /** Not before its hour, and not while a challenge waits. */
    private void held(HearingView hearing, HearingMinutes minutes) {
        RuleViolation.unless(!hearing.challenged(), "hearing-challenge-open");
        RuleViolation.unless(
                !hearing.start().atZone(Days.ZONE).toInstant().isAfter(clock.instant()),
                "hearing-not-yet",
                Moments.text(hearing.start()));
        var checked = new HearingMinutes(
                HearingResult.HELD,
                minutes.petitionerCame(),
                Input.required(minutes.attendance(), Input.SHORT, "hearing-attendance"),
                minutes.evidence(),
                Input.required(minutes.course(), Input.LONG, "hearing-course"),
                null);
        rows.record(hearing.id(), checked, by(), today());
    }

    void report(UUID workItem, int version, HearingReport report) {
        RuleViolation.unless(report.conclusion() != null, "hearing-conclusion");
        var checked = new HearingReport(
                report.conclusion(),
                Input.required(report.findings(), Input.LONG, "hearing-findings"),
                Input.required(report.text(), Input.MEDIUM, "hearing-conclusion-text"),
                Input.optional(report.dissent(), Input.MEDIUM));
        useCase.run(() -> {
            var task = tasks.require(workItem, version, TaskKey.REPORT_HEARING);
            rows.report(hearing(task).id(), checked, by(), today());
            tasks.complete(task, CaseData.none());
        });
    }

    private String by() {
        return user.actor().displayName();
    }

    private LocalDate today() {
        return Days.today(clock);
    }
}
