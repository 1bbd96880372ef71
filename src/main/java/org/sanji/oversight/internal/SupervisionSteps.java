package org.sanji.oversight.internal;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.sanji.common.Days;
import org.sanji.organization.Organs;
import org.sanji.oversight.SupervisionState;
import org.sanji.oversight.SupervisionWord;
import org.sanji.petition.BreachKind;
import org.sanji.petition.BreachRaised;
import org.sanji.petition.CaseTransitions;
import org.sanji.petition.TimelineKind;
import org.sanji.process.CaseData;
import org.sanji.process.CaseRef;
import org.sanji.process.CaseVariable;
import org.sanji.process.ServiceStep;
import org.sanji.process.StepId;
import org.sanji.process.StepOutcome;
import org.sanji.security.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of {@code supervision.bpmn}: what a decision changes, its line in the timeline, the next date. */
@Configuration(proxyBeanMethods = false)
class SupervisionSteps {

    private final SupervisionRows rows;
    private final SupervisionRules rules;
    private final CaseTransitions timeline;

    SupervisionSteps(SupervisionRows rows, SupervisionRules rules, CaseTransitions timeline) {
        this.rows = rows;
        this.rules = rules;
        this.timeline = timeline;
    }

    private ServiceStep step(StepId id, Function<CaseRow, CaseData> work) {
        return new ServiceStep() {
            @Override
            public StepId id() {
                return id;
            }

            @Override
            public StepOutcome execute(CaseRef ref) {
                return StepOutcome.done(
                        work.apply(rows.byId(UUID.fromString(ref.subject())).orElseThrow()));
            }
        };
    }

    private ServiceStep ending(StepId id, SupervisionState state, Function<CaseRow, CaseData> work) {
        return step(id, row -> {
            rows.end(row.id(), state);
            return work.apply(row);
        });
    }

    private CaseData record(CaseRow row, TimelineKind kind, String... args) {
        timeline.record(row.timelineKey(), kind, rows.today(), kind == TimelineKind.SUPERVISED, args);
        return CaseData.none();
    }

    /** The house's days begin when the cause came up; a cause of long ago is checked from today on. */
    @Bean
    ServiceStep openSupervision() {
        return step(StepId.OPEN_SUPERVISION, row -> {
            var due = rules.check(rows.today());
            rows.waiting(row.id(), due.dueOn());
            return CaseData.of(CaseVariable.CAUSE_DUE_AT, due.endsAt());
        });
    }

    /** Between bureau and leader: the organ learns of an order only. */
    @Bean
    ServiceStep dismissCause() {
        return ending(
                StepId.DISMISS_CAUSE,
                SupervisionState.DISMISSED,
                row -> record(
                        row,
                        TimelineKind.SUPERVISION_DISMISSED,
                        Organs.BUREAU,
                        row.organ(),
                        row.cause().name()));
    }

    @Bean
    ServiceStep mergeCause() {
        return ending(
                StepId.MERGE_CAUSE,
                SupervisionState.MERGED,
                row -> record(
                        row,
                        TimelineKind.SUPERVISION_MERGED,
                        Organs.BUREAU,
                        row.organ(),
                        row.cause().name(),
                        rows.byId(row.mergedInto()).orElseThrow().orderNumber()));
    }

    @Bean
    ServiceStep issueSupervision(OrderPapers papers) {
        return step(StepId.ISSUE_SUPERVISION, row -> {
            var number = papers.issue(row);
            rows.ordered(row.id(), number);
            record(
                    row,
                    TimelineKind.SUPERVISION_ORDERED,
                    row.organ(),
                    number,
                    row.orderDueOn().toString());
            record(row, TimelineKind.SUPERVISED);
            return answerBy(row);
        });
    }

    private CaseData answerBy(CaseRow row) {
        return CaseData.of(CaseVariable.ORDER_DUE_AT, Days.endOf(row.orderDueOn()))
                .with(CaseVariable.SUPERVISED_ORGAN, row.organ())
                .with(CaseVariable.BUREAU_SUPERVISED, Organs.BUREAU.equals(row.organ()))
                .with(CaseVariable.OUTSIDE_SUPERVISED, rules.isOutside(row.organ()));
    }

    /** Shown at the order and on the leader's first page; the order goes on. */
    @Bean
    ServiceStep raiseSupervisionBreach(WordRows words, ApplicationEventPublisher events) {
        return step(StepId.RAISE_SUPERVISION_BREACH, row -> {
            rows.overdue(row.id());
            words.say(row.id(), SupervisionWord.OVERDUE, row.orderDueOn().toString(), null, Actor.SYSTEM, List.of());
            record(
                    row,
                    TimelineKind.SUPERVISION_OVERDUE,
                    row.organ(),
                    row.orderDueOn().toString());
            events.publishEvent(
                    new BreachRaised(row.timelineKey(), BreachKind.SUPERVISION, row.organ(), row.orderDueOn()));
            return CaseData.none();
        });
    }

    @Bean
    ServiceStep receiveAnswer(WordRows words) {
        return step(StepId.RECEIVE_ANSWER, row -> {
            var due = rules.judge(rows.today());
            rows.answered(row.id(), words.answeredOn(row.id()), due.dueOn());
            record(row, TimelineKind.SUPERVISION_ANSWERED, row.organ());
            return CaseData.of(CaseVariable.JUDGE_DUE_AT, due.endsAt());
        });
    }

    @Bean
    ServiceStep askAgain() {
        return step(StepId.ASK_AGAIN, row -> {
            rows.askedAgain(row.id());
            record(
                    row,
                    TimelineKind.SUPERVISION_ASKED_AGAIN,
                    row.organ(),
                    row.orderDueOn().toString());
            return answerBy(row);
        });
    }

    @Bean
    ServiceStep concludeSupervision() {
        return ending(
                StepId.CONCLUDE_SUPERVISION,
                SupervisionState.ACCEPTED,
                row -> record(row, TimelineKind.SUPERVISION_ACCEPTED, row.organ()));
    }

    /** It lies on the reading list of the leader in charge of the organ, who decides what comes next. */
    @Bean
    ServiceStep escalateSupervision() {
        return ending(
                StepId.ESCALATE_SUPERVISION,
                SupervisionState.ESCALATED,
                row -> record(row, TimelineKind.SUPERVISION_ESCALATED, row.organ(), row.leaderName()));
    }

    @Bean
    ServiceStep revokeSupervision() {
        return ending(
                StepId.REVOKE_SUPERVISION,
                SupervisionState.REVOKED,
                row -> record(row, TimelineKind.SUPERVISION_REVOKED, row.organ(), row.orderNumber()));
    }
}
