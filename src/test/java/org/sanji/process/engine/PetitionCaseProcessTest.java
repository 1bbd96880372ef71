package org.sanji.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanji.process.CaseData;
import org.sanji.process.CaseMessage;
import org.sanji.process.CaseProcess;
import org.sanji.process.CaseVariable;
import org.sanji.process.PassKey;
import org.sanji.process.StepId;
import org.sanji.process.StepOutcome;
import org.sanji.process.TaskKey;
import org.sanji.process.WorkItem;
import org.sanji.process.WorkItems;
import org.sanji.testing.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;

/** Walks every sequence flow, timer and rule of the diagrams; the last word has {@link #nothingWasLeftOut()}. */
@ProcessTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PetitionCaseProcessTest {

    @Autowired
    private CaseScript script;

    @Autowired
    private CaseProcess process;

    @Autowired
    private WorkItems items;

    @Autowired
    private StubSteps steps;

    @Autowired
    private EngineTime time;

    @Autowired
    private TakenFlows flows;

    private int testsRun;

    @BeforeEach
    void begin() {
        steps.reset();
        time.set(MutableClock.START);
        testsRun++;
    }

    @AfterAll
    void nothingWasLeftOut() {
        time.reset();
        long methods = Arrays.stream(getClass().getDeclaredMethods())
                .filter(PetitionCaseProcessTest::isTest)
                .count();
        if (testsRun >= methods) {
            assertThat(flows.all()).hasSizeGreaterThan(80);
            assertThat(flows.missingOfCases())
                    .as("flows and timers that no test took")
                    .isEmpty();
        }
    }

    private static boolean isTest(Method method) {
        return method.isAnnotationPresent(Test.class) || method.isAnnotationPresent(ParameterizedTest.class);
    }

    @Test
    void joinsARepeatToTheRunningCase() {
        var key = script.start("JOIN", CaseData.none());

        assertEnded(key, StepId.OPEN_CASE, StepId.JOIN_CASE);
    }

    @ParameterizedTest
    @CsvSource({
        "ACCUSATION,     AFTER_FINAL,  2, true,  true,  TRANSFER,   1, ACCUSATION",
        "APPEAL_REQUEST, AFTER_FINAL,  2, true,  true,  NO_FURTHER, 1, AFTER_FINAL",
        "APPEAL_REQUEST, DISSATISFIED, 2, true,  true,  EXPLAIN,    1, DISSATISFIED",
        "APPEAL_REQUEST, NONE,         1, true,  true,  ASSIGN,     3, LARGE_JOINT",
        "APPEAL_REQUEST, NONE,         2, true,  false, ASSIGN,     3, LARGE_JOINT",
        "APPEAL_REQUEST, NONE,         2, false, true,  ASSIGN,     3, SUPERIOR_IMPORTANT",
        "APPEAL_REQUEST, NONE,         2, false, false, ASSIGN,     2, SEVERAL_ORGANS",
        "SUGGESTION,     NONE,         2, true,  true,  ASSIGN,     2, SEVERAL_ORGANS",
        "SUGGESTION,     NEW_FACTS,    1, true,  true,  ASSIGN,     1, ONE_ORGAN",
        "APPEAL_REQUEST, NEW_FACTS,    0, false, false, ASSIGN,     1, ONE_ORGAN"
    })
    void proposesRouteLevelAndCause(
            String track,
            String repeat,
            int organs,
            boolean large,
            boolean superior,
            String route,
            int level,
            String cause) {
        var proposed = new CaseData[1];
        steps.answer(StepId.RECORD_PROPOSAL, ref -> {
            proposed[0] = ref.variables();
            return StepOutcome.done();
        });

        script.start(
                "TRIAGE",
                CaseData.of(CaseVariable.TRACK, track)
                        .with(CaseVariable.REPEAT_KIND, repeat)
                        .with(CaseVariable.ORGAN_COUNT, organs)
                        .with(CaseVariable.LARGE_JOINT, large)
                        .with(CaseVariable.SUPERIOR_IMPORTANT, superior));

        assertThat(proposed[0].get(CaseVariable.PROPOSED_ROUTE)).contains(route);
        assertThat(proposed[0].get(CaseVariable.PROPOSED_LEVEL)).contains(level);
        assertThat(proposed[0].text(CaseVariable.PROPOSED_CAUSE)).contains(cause);
    }

    @ParameterizedTest
    @CsvSource({
        "TRANSFER,   TRANSFER_CASE",
        "NOT_ACCEPT, NOT_ACCEPT_CASE",
        "NO_FURTHER, NO_FURTHER_ACCEPTANCE",
        "EXPLAIN,    EXPLAIN_REVIEW",
        "JOIN,       JOIN_CASE"
    })
    void endsAtTriage(String route, StepId step) {
        var key = script.start("TRIAGE", CaseData.none());

        script.act(key, TaskKey.TRIAGE, CaseVariable.ROUTE, route);

        assertEnded(key, StepId.OPEN_CASE, StepId.RECORD_PROPOSAL, step);
    }

    @Test
    void warnsOfLateTriageAndGoesOn() {
        var key = script.start("TRIAGE", CaseData.none());

        time.advance(key, MutableClock.START.plus(Duration.ofDays(16)));

        assertThat(steps.ran(key)).endsWith(StepId.RAISE_TRIAGE_BREACH);
        assertOpen(key, TaskKey.TRIAGE);
    }

    @Test
    void asksAnotherOrganOrTheSameOnceMoreWhenOneObjects() {
        var key = script.start("TRIAGE", CaseData.none());
        script.act(key, TaskKey.TRIAGE, CaseVariable.ROUTE, "FORWARD");

        script.act(key, TaskKey.ORGAN_ANSWER, CaseVariable.ANSWER, "OBJECT");
        script.act(
                key,
                TaskKey.DECIDE_OBJECTION,
                CaseData.of(CaseVariable.OBJECTION_RULING, "REASSIGN").with(CaseVariable.LEAD_ORGAN, "MZJ"));
        assertThat(script.item(key, TaskKey.ORGAN_ANSWER).organ()).isEqualTo("MZJ");
        script.act(key, TaskKey.ORGAN_ANSWER, CaseVariable.ANSWER, "OBJECT");
        script.act(key, TaskKey.DECIDE_OBJECTION, CaseVariable.OBJECTION_RULING, "UPHELD_ASSIGNMENT");
        script.act(key, TaskKey.ORGAN_ANSWER, CaseVariable.ANSWER, "OBJECT");
        script.act(
                key,
                TaskKey.DECIDE_OBJECTION,
                CaseData.of(CaseVariable.OBJECTION_RULING, "JOINT").with(CaseVariable.START_LEVEL, 2));

        assertThat(steps.ran(key))
                .endsWith(StepId.ASSIGN_ORGAN, StepId.ACCEPT_CASE, StepId.ENTER_LEVEL2, StepId.OPEN_ROUND);
        assertOpen(key, TaskKey.STATE_POSITION, TaskKey.STATE_POSITION, TaskKey.STATE_POSITION);
    }

    @Test
    void leavesTheCaseToAnotherProcedureOfLaw() {
        var key = script.assigned();

        script.act(key, TaskKey.ORGAN_ANSWER, CaseVariable.ANSWER, "STATUTORY");

        assertThat(steps.ran(key)).endsWith(StepId.STATUTORY_ROUTE);
        assertThat(process.isRunning(key)).isFalse();
    }

    @Test
    void takesSilenceForAcceptance() {
        var key = script.assigned();

        time.advance(key, MutableClock.START.plus(Duration.ofDays(15)));

        assertThat(steps.ran(key))
                .endsWith(
                        StepId.RAISE_NOTICE_BREACH, StepId.ACCEPT_BY_SILENCE, StepId.ACCEPT_CASE, StepId.ENTER_LEVEL1);
        assertOpen(key, TaskKey.LEVEL1_SESSION);
    }

    @Test
    void closesWithAnAgreementAtLevelOneWithoutService() {
        var key = script.assigned();
        script.act(key, TaskKey.ORGAN_ANSWER, CaseVariable.ANSWER, "ACCEPT");

        script.session(key, TaskKey.LEVEL1_SESSION, "AGREED");

        assertThat(steps.ran(key)).endsWith(StepId.CONCLUDE_AGREEMENT, StepId.CLOSE_CASE);
        assertThat(process.isRunning(key)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "SUGGESTION, ANSWER_SUGGESTION, ISSUE_SUGGESTION_ANSWER",
        "DUTY,       PERFORM_DUTY,      ISSUE_DUTY_ANSWER"
    })
    void answersAndServes(String track, TaskKey task, StepId step) {
        var key = script.handling(track, 1);
        script.act(key, task);
        assertOpen(key, TaskKey.RECORD_SERVICE);

        time.advance(key, MutableClock.START.plus(Duration.ofDays(11)));
        script.act(key, TaskKey.RECORD_SERVICE);

        assertThat(steps.ran(key)).endsWith(step, StepId.RAISE_SERVICE_BREACH, StepId.CLOSE_CASE);
        assertThat(process.isRunning(key)).isFalse();
    }

    @Test
    void climbsWhenSessionsFailAndAsksAddedOrgans() {
        var key = script.handling("APPEAL_REQUEST", 1);
        script.session(key, TaskKey.LEVEL1_SESSION, "AGAIN");
        steps.answer(StepId.COUNT_SESSIONS, ref -> StubSteps.done(CaseVariable.SESSIONS_EXHAUSTED, true));
        script.session(key, TaskKey.LEVEL1_SESSION, "AGAIN");
        script.positions(key);
        steps.answer(StepId.OPEN_ROUND, ref -> StubSteps.done(CaseVariable.ROUND_ORGANS, List.of("SLJ")));
        script.session(key, TaskKey.LEVEL2_SESSION, "ADD_ORGAN");
        assertThat(script.item(key, TaskKey.STATE_POSITION).organ()).isEqualTo("SLJ");
        script.positions(key);
        steps.answer(StepId.COUNT_SESSIONS, ref -> StubSteps.done(CaseVariable.SESSIONS_EXHAUSTED, false));
        script.session(key, TaskKey.LEVEL2_SESSION, "AGAIN");
        steps.answer(StepId.COUNT_SESSIONS, ref -> StubSteps.done(CaseVariable.SESSIONS_EXHAUSTED, true));

        script.session(key, TaskKey.LEVEL2_SESSION, "AGAIN");

        assertThat(steps.ran(key)).endsWith(StepId.COUNT_SESSIONS, StepId.ENTER_LEVEL3);
        assertThat(script.item(key, TaskKey.LEVEL3_HEARING).assignee()).isEqualTo("zhang");
    }

    @Test
    void climbsWithAReason() {
        var key = script.handling("APPEAL_REQUEST", 1);

        script.session(key, TaskKey.LEVEL1_SESSION, "UP");
        script.positions(key);
        script.session(key, TaskKey.LEVEL2_SESSION, "UP");
        script.session(key, TaskKey.LEVEL3_HEARING, "AGAIN");
        script.session(key, TaskKey.LEVEL3_HEARING, "AGREED");

        assertThat(steps.ran(key)).endsWith(StepId.ENTER_LEVEL3, StepId.CONCLUDE_AGREEMENT, StepId.CLOSE_CASE);
    }

    @Test
    void climbsAtTheLimitsAndStaysAtTheHighestLevel() {
        var key = script.handling("APPEAL_REQUEST", 1);
        script.session(key, TaskKey.LEVEL1_SESSION, "OPINION");
        assertOpen(key, TaskKey.DRAFT_OPINION);

        time.advance(key, MutableClock.START.plus(Duration.ofDays(8)));
        assertThat(steps.ran(key)).endsWith(StepId.LEAVE_LEVEL_AT_LIMIT, StepId.ENTER_LEVEL2, StepId.OPEN_ROUND);
        time.advance(key, MutableClock.START.plus(Duration.ofDays(28)));
        assertThat(steps.ran(key)).endsWith(StepId.LEAVE_LEVEL_AT_LIMIT, StepId.ENTER_LEVEL3);
        assertOpen(key, TaskKey.LEVEL3_HEARING);
        time.advance(key, MutableClock.START.plus(Duration.ofDays(34)));

        assertThat(steps.ran(key)).endsWith(StepId.RAISE_LEVEL_BREACH);
        assertOpen(key, TaskKey.LEVEL3_HEARING);
    }

    @Test
    void aHearingInTimeRaisesNothingHoweverLongTheRestTakes() {
        var key = script.handling("APPEAL_REQUEST", 3);
        var firstDue = script.item(key, TaskKey.LEVEL3_HEARING).dueAt();
        time.advance(key, MutableClock.START.plus(Duration.ofDays(4)));

        script.session(key, TaskKey.LEVEL3_HEARING, "AGAIN");
        var again = script.item(key, TaskKey.LEVEL3_HEARING);
        assertThat(again.assignee()).isEqualTo("zhang");
        assertThat(again.dueAt()).isAfter(firstDue);
        time.advance(key, MutableClock.START.plus(Duration.ofDays(20)));
        script.session(key, TaskKey.LEVEL3_HEARING, "OPINION");

        assertThat(script.item(key, TaskKey.DRAFT_OPINION).dueAt()).isEqualTo(again.dueAt());
        assertThat(steps.ran(key)).doesNotContain(StepId.RAISE_LEVEL_BREACH);
    }

    @Test
    void aMissedHearingIsSaidOnceAndTheLeaderStillHears() {
        var key = script.handling("APPEAL_REQUEST", 3);
        time.advance(key, MutableClock.START.plus(Duration.ofDays(12)));

        assertThat(steps.ran(key).stream().filter(StepId.RAISE_LEVEL_BREACH::equals))
                .hasSize(1);
        script.session(key, TaskKey.LEVEL3_HEARING, "AGREED");
        assertThat(process.isRunning(key)).isFalse();
    }

    @Test
    void saysWhichPositionsAreMissingWhenTheThreeDaysArePassedAndGoesOn() {
        var key = script.handling("APPEAL_REQUEST", 2);
        time.advance(key, MutableClock.START.plus(Duration.ofDays(4)));
        assertThat(steps.ran(key)).endsWith(StepId.OPEN_ROUND, StepId.RAISE_CONVENE_BREACH);
        assertOpen(key, TaskKey.STATE_POSITION, TaskKey.STATE_POSITION, TaskKey.STATE_POSITION);
        script.positions(key);
        assertOpen(key, TaskKey.LEVEL2_SESSION);
    }

    @ParameterizedTest
    @CsvSource({"1, LEVEL1_SESSION", "2, LEVEL2_SESSION", "3, LEVEL3_HEARING"})
    void issuesAnOpinionAtEachLevel(int level, TaskKey session) {
        var key = script.handling("APPEAL_REQUEST", level);
        script.positions(key);
        script.session(key, session, "OPINION");

        script.opinion(key);

        assertThat(steps.ran(key)).endsWith(StepId.ISSUE_OPINION);
        assertOpen(key, TaskKey.RECORD_SERVICE);
        script.act(key, TaskKey.RECORD_SERVICE);
        assertThat(process.isRunning(key)).isFalse();
    }

    @Test
    void agreesAtLevelTwo() {
        var key = script.handling("APPEAL_REQUEST", 2);
        script.positions(key);

        script.session(key, TaskKey.LEVEL2_SESSION, "AGREED");

        assertThat(steps.ran(key)).endsWith(StepId.COMPARE_POSITIONS, StepId.CONCLUDE_AGREEMENT, StepId.CLOSE_CASE);
    }

    private PassKey simply(String track) {
        return script.start("HANDLING", CaseData.of(CaseVariable.TRACK, track).with(CaseVariable.SIMPLE, true));
    }

    @Test
    void closesWithASimpleAnswerByPhone() {
        var key = simply("APPEAL_REQUEST");
        assertOpen(key, TaskKey.ANSWER_SIMPLY);
        assertThat(script.item(key, TaskKey.ANSWER_SIMPLY).dueAt())
                .isEqualTo(MutableClock.START.plus(Duration.ofDays(14)));
        steps.answer(StepId.ISSUE_SIMPLE_ANSWER, ref -> StubSteps.done(CaseVariable.NEEDS_SERVICE, false));

        script.act(key, TaskKey.ANSWER_SIMPLY, CaseVariable.SIMPLE_RESULT, "ANSWERED");

        assertThat(steps.ran(key)).endsWith(StepId.ENTER_SIMPLE, StepId.ISSUE_SIMPLE_ANSWER, StepId.CLOSE_CASE);
        assertThat(process.isRunning(key)).isFalse();
    }

    @Test
    void leavesTheSimpleProcedureByDecisionAndGoesOnAtLevelOne() {
        var key = simply("APPEAL_REQUEST");

        script.act(key, TaskKey.ANSWER_SIMPLY, CaseVariable.SIMPLE_RESULT, "NORMAL");

        assertThat(steps.ran(key)).endsWith(StepId.LEAVE_SIMPLE, StepId.ENTER_LEVEL1);
        assertOpen(key, TaskKey.LEVEL1_SESSION);
    }

    @Test
    void remindsOfASimpleMatterAfterADayAndLeavesAtTheLimit() {
        var key = simply("SUGGESTION");

        time.advance(key, MutableClock.START.plus(Duration.ofDays(2)));
        assertThat(steps.ran(key)).endsWith(StepId.REMIND_SIMPLE);
        assertOpen(key, TaskKey.ANSWER_SIMPLY);
        time.advance(key, MutableClock.START.plus(Duration.ofDays(15)));

        assertThat(steps.ran(key)).endsWith(StepId.LEAVE_SIMPLE);
        assertOpen(key, TaskKey.ANSWER_SUGGESTION);
    }

    @Test
    void thePetitionerDisagreesBeforeAWrittenSimpleAnswerIsServed() {
        var key = simply("APPEAL_REQUEST");
        steps.answer(
                StepId.ISSUE_SIMPLE_ANSWER,
                ref -> StepOutcome.done(CaseData.of(CaseVariable.NEEDS_SERVICE, true)
                        .with(CaseVariable.SERVICE_DUE_AT, MutableClock.START.plus(Duration.ofDays(10)))));
        script.act(key, TaskKey.ANSWER_SIMPLY, CaseVariable.SIMPLE_RESULT, "ANSWERED");
        assertOpen(key, TaskKey.RECORD_SERVICE);

        script.signal(key, CaseMessage.SIMPLE_DISAGREED);

        assertThat(steps.ran(key)).endsWith(StepId.LEAVE_SIMPLE, StepId.ENTER_LEVEL1);
        assertOpen(key, TaskKey.LEVEL1_SESSION);
        time.advance(key, MutableClock.START.plus(Duration.ofDays(61)));
        assertThat(steps.ran(key)).as("the sixty days go on").contains(StepId.RAISE_HANDLING_BREACH);
    }

    @Test
    void warnsWhenTheSixtyDaysAreOver() {
        var key = script.handling("DUTY", 1);

        time.advance(key, MutableClock.START.plus(Duration.ofDays(60)));

        assertThat(steps.ran(key)).endsWith(StepId.RAISE_HANDLING_BREACH);
        assertOpen(key, TaskKey.PERFORM_DUTY);
    }

    @Test
    void extendsTheHandlingPeriod() {
        var key = script.handling("DUTY", 1);
        time.advance(key, MutableClock.START.plus(Duration.ofDays(50)));
        steps.answer(
                StepId.EXTEND_HANDLING,
                ref -> StubSteps.done(CaseVariable.HANDLING_DUE_AT, MutableClock.START.plus(Duration.ofDays(90))));

        script.signal(key, CaseMessage.EXTEND);

        assertThat(time.timers(key)).containsExactly(MutableClock.START.plus(Duration.ofDays(90)));
        assertThat(script.item(key, TaskKey.PERFORM_DUTY).dueAt())
                .isEqualTo(MutableClock.START.plus(Duration.ofDays(90)));
        time.advance(key, MutableClock.START.plus(Duration.ofDays(89)));
        assertThat(steps.ran(key)).doesNotContain(StepId.RAISE_HANDLING_BREACH);
    }

    @Test
    void endsWhenThePetitionerWithdraws() {
        var key = script.handling("APPEAL_REQUEST", 2);

        script.signal(key, CaseMessage.WITHDRAW);

        assertThat(steps.ran(key)).endsWith(StepId.OPEN_ROUND, StepId.WITHDRAW_CASE);
        assertThat(process.isRunning(key)).isFalse();
        assertOpen(key);
    }

    private void assertEnded(PassKey key, StepId... ran) {
        assertThat(steps.ran(key)).containsExactly(ran);
        assertThat(process.isRunning(key)).isFalse();
        assertOpen(key);
    }

    private void assertOpen(PassKey key, TaskKey... tasks) {
        assertThat(items.ofPetition(key.petitionId()))
                .extracting(WorkItem::task)
                .containsExactly(tasks);
    }
}
