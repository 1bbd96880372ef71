package org.sanji.followup.internal;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.sanji.common.Days;
import org.sanji.common.Texts;
import org.sanji.mediation.PerformanceSource;
import org.sanji.petition.BreachKind;
import org.sanji.petition.BreachRaised;
import org.sanji.petition.CaseTransitions;
import org.sanji.petition.PassReason;
import org.sanji.petition.TimelineKind;
import org.sanji.process.CaseData;
import org.sanji.process.CaseVariable;
import org.sanji.process.ServiceStep;
import org.sanji.process.StepId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of a check of performance. */
@Configuration(proxyBeanMethods = false)
class CheckSteps {

    private final CheckRepository checks;
    private final CaseTransitions transitions;
    private final ApplicationEventPublisher events;
    private final Texts texts;
    private final Clock clock;

    CheckSteps(
            CheckRepository checks,
            CaseTransitions transitions,
            ApplicationEventPublisher events,
            Texts texts,
            Clock clock) {
        this.checks = checks;
        this.transitions = transitions;
        this.events = events;
        this.texts = texts;
        this.clock = clock;
    }

    private ServiceStep step(StepId id, Function<CheckEntity, CaseData> work) {
        return new FollowUpSteps.Step(id, ref -> {
            var check = checks.findById(UUID.fromString(ref.subject())).orElseThrow();
            var data = work.apply(check);
            checks.saveAndFlush(check);
            return data;
        });
    }

    private static CaseData dates(CheckEntity check) {
        return CaseData.of(CaseVariable.PERFORMANCE_DUE_AT, Days.startOf(check.dueOn()))
                .with(CaseVariable.CHECK_DUE_AT, Days.endOf(check.checkDueOn()));
    }

    @Bean
    ServiceStep openCheck() {
        return step(StepId.OPEN_CHECK, check -> dates(check).with(CaseVariable.CHECKER, check.checker()));
    }

    @Bean
    ServiceStep closeCheck() {
        return step(StepId.CLOSE_CHECK, check -> {
            said(check);
            return CaseData.none();
        });
    }

    @Bean
    ServiceStep postponeCheck() {
        return step(StepId.POSTPONE_CHECK, check -> {
            transitions.note(
                    check.key(),
                    TimelineKind.CHECK_POSTPONED,
                    true,
                    check.source().name(),
                    String.valueOf(check.position()),
                    check.dueOn().toString());
            return dates(check);
        });
    }

    /** A broken agreement, or an opinion that was not carried out, is handled again. */
    @Bean
    ServiceStep openBrokenPass() {
        return step(StepId.OPEN_BROKEN_PASS, check -> {
            said(check);
            boolean agreement = check.source() == PerformanceSource.AGREEMENT;
            transitions.reopen(
                    check.key(),
                    agreement ? PassReason.AGREEMENT_BROKEN : PassReason.NOT_CARRIED_OUT,
                    texts.get("followup.reopen." + check.source(), check.position()));
            return CaseData.none();
        });
    }

    /** An organ that does not carry out what its opinion supports is supervised (Art 40). */
    @Bean
    ServiceStep raiseNotCarriedOut() {
        return step(StepId.RAISE_NOT_CARRIED_OUT, check -> {
            said(check);
            transitions.note(
                    check.key(),
                    TimelineKind.BREACH,
                    false,
                    BreachKind.NOT_CARRIED_OUT.name(),
                    check.dueOn().toString(),
                    check.organ());
            events.publishEvent(
                    new BreachRaised(check.key(), BreachKind.NOT_CARRIED_OUT, check.organ(), check.dueOn()));
            return CaseData.none();
        });
    }

    @Bean
    ServiceStep dropCheck() {
        return step(StepId.DROP_CHECK, check -> {
            check.drop(Days.today(clock));
            transitions.note(
                    check.key(),
                    TimelineKind.CHECK_DROPPED,
                    true,
                    check.source().name(),
                    String.valueOf(check.position()));
            return CaseData.none();
        });
    }

    /** What the check found, without a word of what people said. */
    private void said(CheckEntity check) {
        var kind =
                switch (check.state()) {
                    case KEPT -> TimelineKind.CHECK_KEPT;
                    case PARTLY -> TimelineKind.CHECK_PARTLY;
                    case NOT_KEPT -> TimelineKind.CHECK_NOT_KEPT;
                    case WAITING, DROPPED -> throw new IllegalStateException("not checked: " + check.id());
                };
        transitions.note(check.key(), kind, true, check.source().name(), String.valueOf(check.position()));
    }
}
