package org.sanji.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
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
import org.sanji.process.WorkItems;
import org.sanji.security.Actor;
import org.sanji.testing.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;

/** Walks every way of the evaluation of a closed pass. */
@ProcessTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AftercareProcessTest {

    private static final Instant OVER = MutableClock.START.plus(Duration.ofDays(30));

    @Autowired
    private CaseScript script;

    @Autowired
    private SideProcesses processes;

    @Autowired
    private UseCase useCase;

    @Autowired
    private WorkItems items;

    @Autowired
    private StubSteps steps;

    @Autowired
    private StubUsers users;

    @Autowired
    private EngineTime time;

    @Autowired
    private TakenFlows flows;

    private String callBackBy;
    private boolean rated;

    @BeforeEach
    void begin() {
        steps.reset();
        time.set(MutableClock.START);
        callBackBy = "NOBODY";
        rated = false;
        steps.answer(StepId.INVITE_TO_RATE, ref -> StubSteps.done(CaseVariable.EVALUATION_DUE_AT, OVER));
        steps.answer(
                StepId.COUNT_RATING,
                ref -> StepOutcome.done(CaseData.of(CaseVariable.CALL_BACK_BY, callBackBy)
                        .with(CaseVariable.CALL_BACK_DUE_AT, MutableClock.START.plus(Duration.ofDays(7)))));
        steps.answer(StepId.CLOSE_RATING_WINDOW, ref -> StubSteps.done(CaseVariable.RATED, rated));
    }

    @AfterAll
    void nothingWasLeftOut() {
        time.reset();
        assertThat(flows.missingOf(SideProcess.AFTERCARE))
                .as("flows and timers that no test took")
                .isEmpty();
    }

    private PassKey start() {
        var key = new PassKey(UUID.randomUUID(), 1);
        command(() -> processes.start(SideProcess.AFTERCARE, key, subject(key), CaseData.none()));
        return key;
    }

    private static String subject(PassKey key) {
        return "aftercare of " + key;
    }

    private void command(Runnable work) {
        users.as(Actor.SYSTEM, () -> useCase.run(work));
    }

    private void send(PassKey key, CaseMessage message) {
        command(() -> processes.signal(SideProcess.AFTERCARE, key, subject(key), message, CaseData.none()));
    }

    private boolean running(PassKey key) {
        return processes.isRunning(SideProcess.AFTERCARE, key, subject(key));
    }

    @Test
    void endsAsNotRatedWhenThePeriodPassesInSilence() {
        var key = start();
        assertThat(time.timers(key)).containsExactly(OVER);

        time.advance(key, OVER);

        assertThat(running(key)).isFalse();
        assertThat(steps.ran(key)).containsExactly(StepId.INVITE_TO_RATE, StepId.CLOSE_RATING_WINDOW);
    }

    @Test
    void countsEveryRatingUntilThePeriodIsOver() {
        var key = start();
        send(key, CaseMessage.RATE);
        send(key, CaseMessage.RATE);
        rated = true;
        assertThat(items.ofPetition(key.petitionId())).isEmpty();
        assertThat(running(key)).isTrue();

        time.advance(key, OVER);

        assertThat(running(key)).isFalse();
        assertThat(steps.ran(key))
                .containsExactly(
                        StepId.INVITE_TO_RATE, StepId.COUNT_RATING, StepId.COUNT_RATING, StepId.CLOSE_RATING_WINDOW);
    }

    @Test
    void theDeskCallsWhoeverIsDissatisfiedWithTheOrganAlsoAfterThePeriod() {
        var key = start();
        callBackBy = "DESK";
        rated = true;
        send(key, CaseMessage.RATE);
        var item = script.item(key, TaskKey.CALL_BACK);
        assertThat(item.role()).isEqualTo("RECEPTIONIST");
        assertThat(item.organ()).isEqualTo("XFJ");
        assertThat(item.subject()).isEqualTo(subject(key));
        assertThat(item.dueAt()).isEqualTo(MutableClock.START.plus(Duration.ofDays(7)));

        time.advance(key, OVER);
        assertThat(running(key)).isTrue();
        script.act(key, TaskKey.CALL_BACK);

        assertThat(running(key)).isFalse();
    }

    @Test
    void anOfficerCallsWhoeverIsDissatisfiedWithTheBureau() {
        var key = start();
        callBackBy = "OFFICER";
        rated = true;
        send(key, CaseMessage.RATE);
        assertThat(script.item(key, TaskKey.CALL_BACK).role()).isEqualTo("TRIAGE_OFFICER");
        script.act(key, TaskKey.CALL_BACK);
        assertThat(running(key)).isTrue();

        time.advance(key, OVER);

        assertThat(running(key)).isFalse();
    }

    @Test
    void aNewPassEndsItWithTheCallThatIsOpen() {
        var key = start();
        callBackBy = "DESK";
        send(key, CaseMessage.RATE);

        send(key, CaseMessage.STOP_FOLLOW_UP);

        assertThat(running(key)).isFalse();
        assertThat(items.ofPetition(key.petitionId())).isEmpty();
        assertThat(time.timers(key)).isEmpty();
        assertThat(steps.ran(key)).endsWith(StepId.CANCEL_AFTERCARE);
        assertThatThrownBy(() -> send(key, CaseMessage.RATE))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.code()).isEqualTo("case-not-waiting"));
    }
}
