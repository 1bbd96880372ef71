package org.sanji.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanji.common.RuleViolation;
import org.sanji.process.CaseData;
import org.sanji.process.CaseMessage;
import org.sanji.process.CaseVariable;
import org.sanji.process.PassKey;
import org.sanji.process.SideProcess;
import org.sanji.process.SideProcesses;
import org.sanji.process.StepId;
import org.sanji.process.StepOutcome;
import org.sanji.process.TaskKey;
import org.sanji.process.UseCase;
import org.sanji.process.WorkItem;
import org.sanji.process.WorkItems;
import org.sanji.security.Actor;
import org.sanji.testing.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;

/** Walks every sequence flow and timer of {@code review.bpmn}; the last word has {@link #nothingWasLeftOut()}. */
@ProcessTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewProcessTest {

    private static final String SUBJECT = "request-1";

    @Autowired
    private CaseScript script;

    @Autowired
    private SideProcesses processes;

    @Autowired
    private WorkItems items;

    @Autowired
    private UseCase useCase;

    @Autowired
    private StubUsers users;

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
                .filter(m -> m.isAnnotationPresent(Test.class) || m.isAnnotationPresent(ParameterizedTest.class))
                .count();
        if (testsRun >= methods) {
            assertThat(flows.missingOf(SideProcess.REVIEW))
                    .as("flows and timers that no test took")
                    .isEmpty();
        }
    }

    @Test
    void takesUpDraftsApprovesIssuesAndServes() {
        var key = start("HERE");
        script.act(key, TaskKey.ACCEPT_REVIEW, CaseVariable.REVIEW_ACCEPTANCE, "ACCEPT");
        script.act(key, TaskKey.DRAFT_REVIEW_OPINION);
        script.act(key, TaskKey.APPROVE_REVIEW_OPINION, CaseVariable.APPROVAL, "RETURN");
        script.act(key, TaskKey.DRAFT_REVIEW_OPINION);
        script.act(key, TaskKey.APPROVE_REVIEW_OPINION, CaseVariable.APPROVAL, "APPROVE");
        script.act(key, TaskKey.RECORD_REVIEW_SERVICE);

        assertEnded(key, StepId.OPEN_REVIEW, StepId.ISSUE_REVIEW_OPINION, StepId.CLOSE_REVIEW);
    }

    @Test
    void givesTheTasksToTheReviewOrgan() {
        var key = start("HERE");

        assertThat(open(key, TaskKey.ACCEPT_REVIEW)).satisfies(item -> {
            assertThat(item.organ()).isEqualTo("XZF");
            assertThat(item.role()).isEqualTo("REVIEWER");
            assertThat(item.subject()).isEqualTo(SUBJECT);
            assertThat(item.dueAt()).isEqualTo(days(30));
        });
    }

    @Test
    void servesTheRefusalOfALateRequest() {
        var key = start("HERE");
        script.act(key, TaskKey.ACCEPT_REVIEW, CaseVariable.REVIEW_ACCEPTANCE, "REFUSE");
        script.act(key, TaskKey.RECORD_REVIEW_SERVICE);

        assertEnded(key, StepId.OPEN_REVIEW, StepId.REFUSE_REVIEW, StepId.CLOSE_REVIEW);
    }

    @Test
    void opensANewPassBeforeService() {
        steps.answer(StepId.ISSUE_REVIEW_OPINION, ref -> result(true, true));
        var key = start("HERE");
        script.act(key, TaskKey.ACCEPT_REVIEW, CaseVariable.REVIEW_ACCEPTANCE, "ACCEPT");
        script.act(key, TaskKey.DRAFT_REVIEW_OPINION);
        script.act(key, TaskKey.APPROVE_REVIEW_OPINION, CaseVariable.APPROVAL, "APPROVE");

        assertThat(steps.ran(key))
                .containsExactly(StepId.OPEN_REVIEW, StepId.ISSUE_REVIEW_OPINION, StepId.OPEN_REDO_PASS);
        assertThat(open(key, TaskKey.RECORD_REVIEW_SERVICE).organ()).isEqualTo("XZF");
    }

    @Test
    void sendsTheRequestOnAndAdoptsTheAnswer() {
        steps.answer(StepId.ADOPT_REVIEW_ANSWER, ref -> result(false, true));
        var key = start("SEND");
        assertThat(open(key, TaskKey.FORWARD_REVIEW)).satisfies(item -> {
            assertThat(item.organ()).isEqualTo("XFJ");
            assertThat(item.dueAt()).isEqualTo(days(3));
        });
        script.act(key, TaskKey.FORWARD_REVIEW);
        assertThat(open(key, TaskKey.RECORD_REVIEW_ANSWER).dueAt()).isEqualTo(days(33));
        script.act(key, TaskKey.RECORD_REVIEW_ANSWER);
        script.act(key, TaskKey.RECORD_REVIEW_SERVICE);

        assertEnded(key, StepId.OPEN_REVIEW, StepId.SEND_REVIEW, StepId.ADOPT_REVIEW_ANSWER, StepId.CLOSE_REVIEW);
    }

    @Test
    void needsNoServiceOfWhatTheOtherOrganServed() {
        steps.answer(StepId.ADOPT_REVIEW_ANSWER, ref -> result(false, false));
        var key = start("THERE");
        script.act(key, TaskKey.RECORD_REVIEW_ANSWER);

        assertEnded(key, StepId.OPEN_REVIEW, StepId.ADOPT_REVIEW_ANSWER, StepId.CLOSE_REVIEW);
    }

    @ParameterizedTest
    @CsvSource({"HERE, ACCEPT_REVIEW", "THERE, RECORD_REVIEW_ANSWER"})
    void raisesTheBreachOnceWhenThirtyDaysArePastAndGoesOn(String way, TaskKey task) {
        var key = start(way);
        time.advance(key, days(40));

        assertThat(steps.ran(key)).containsExactly(StepId.OPEN_REVIEW, StepId.RAISE_REVIEW_BREACH);
        assertThat(open(key, task)).isNotNull();
    }

    @Test
    void movesTimerAndTaskWhenAHearingTakesTime() {
        var key = start("HERE");
        system(() -> processes.reschedule(
                SideProcess.REVIEW, key, SUBJECT, CaseData.of(CaseVariable.REVIEW_DUE_AT, days(35))));

        assertThat(time.timers(key)).containsExactly(days(35));
        assertThat(open(key, TaskKey.ACCEPT_REVIEW).dueAt()).isEqualTo(days(35));
    }

    @Test
    void raisesTheBreachOfServiceAndLeavesTheTask() {
        var key = start("HERE");
        script.act(key, TaskKey.ACCEPT_REVIEW, CaseVariable.REVIEW_ACCEPTANCE, "REFUSE");
        time.advance(key, days(11));

        assertThat(steps.ran(key)).contains(StepId.RAISE_REVIEW_SERVICE_BREACH).doesNotContain(StepId.CLOSE_REVIEW);
        assertThat(open(key, TaskKey.RECORD_REVIEW_SERVICE)).isNotNull();
    }

    @Test
    void endsWhenThePetitionerTakesTheRequestBack() {
        var key = start("HERE");
        system(() -> processes.signal(SideProcess.REVIEW, key, SUBJECT, CaseMessage.WITHDRAW_REVIEW, CaseData.none()));

        assertEnded(key, StepId.OPEN_REVIEW, StepId.WITHDRAW_REVIEW);
    }

    @Test
    void runsOnceForARequest() {
        var key = start("HERE");

        assertThatThrownBy(() -> start(key, "HERE"))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.code()).isEqualTo("case-already-running"));
    }

    private PassKey start(String way) {
        var key = new PassKey(UUID.randomUUID(), 1);
        start(key, way);
        return key;
    }

    private void start(PassKey key, String way) {
        steps.answer(
                StepId.OPEN_REVIEW,
                ref -> StepOutcome.done(CaseData.of(CaseVariable.REVIEW_WAY, way)
                        .with(CaseVariable.REVIEW_ORGAN, "XZF")
                        .with(CaseVariable.REVIEW_DESK, way.equals("HERE") ? "XZF" : "XFJ")
                        .with(CaseVariable.REVIEW_DUE_AT, days(30))
                        .with(CaseVariable.FORWARD_DUE_AT, days(3))));
        system(() -> processes.start(SideProcess.REVIEW, key, SUBJECT, CaseData.none()));
    }

    private void system(Runnable work) {
        users.as(Actor.SYSTEM, () -> useCase.run(work));
    }

    private static StepOutcome result(boolean redo, boolean serve) {
        return StepOutcome.done(CaseData.of(CaseVariable.REVIEW_REDO, redo)
                .with(CaseVariable.NEEDS_SERVICE, serve)
                .with(CaseVariable.SERVICE_DUE_AT, days(10)));
    }

    private static Instant days(int days) {
        return MutableClock.START.plus(Duration.ofDays(days));
    }

    private WorkItem open(PassKey key, TaskKey task) {
        return users.system(() -> items.open(key.petitionId(), task, SUBJECT)).orElseThrow();
    }

    private void assertEnded(PassKey key, StepId... ran) {
        assertThat(steps.ran(key)).containsExactlyElementsOf(List.of(ran));
        assertThat(items.ofPetition(key.petitionId())).isEmpty();
        assertThat(processes.isRunning(SideProcess.REVIEW, key, SUBJECT)).isFalse();
    }
}
