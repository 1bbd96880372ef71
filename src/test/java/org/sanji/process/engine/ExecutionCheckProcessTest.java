package org.sanji.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

/** Walks every way of a check of performance. */
@ProcessTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExecutionCheckProcessTest {

    private static final Instant DUE = MutableClock.START.plus(Duration.ofDays(20));
    private static final Instant CHECK = DUE.plus(Duration.ofDays(8));

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

    @BeforeEach
    void begin() {
        steps.reset();
        time.set(MutableClock.START);
    }

    @AfterAll
    void nothingWasLeftOut() {
        time.reset();
        assertThat(flows.missingOf(SideProcess.EXECUTION_CHECK))
                .as("flows and timers that no test took")
                .isEmpty();
    }

    private static StepOutcome dates(Instant due, Instant check, String checker) {
        var data = CaseData.of(CaseVariable.PERFORMANCE_DUE_AT, due).with(CaseVariable.CHECK_DUE_AT, check);
        return StepOutcome.done(checker == null ? data : data.with(CaseVariable.CHECKER, checker));
    }

    private PassKey start(String checker) {
        steps.answer(StepId.OPEN_CHECK, ref -> dates(DUE, CHECK, checker));
        var key = new PassKey(UUID.randomUUID(), 1);
        command(() -> processes.start(SideProcess.EXECUTION_CHECK, key, subject(key), CaseData.none()));
        return key;
    }

    private static String subject(PassKey key) {
        return "check of " + key;
    }

    private void command(Runnable work) {
        users.as(Actor.SYSTEM, () -> useCase.run(work));
    }

    private boolean running(PassKey key) {
        return processes.isRunning(SideProcess.EXECUTION_CHECK, key, subject(key));
    }

    private void verify(PassKey key, String result) {
        script.act(key, TaskKey.VERIFY_PERFORMANCE, CaseVariable.CHECK_RESULT, result);
    }

    @Test
    void asksNobodyBeforeTheDay() {
        var key = start("XFJ");

        time.advance(key, DUE.minusSeconds(1));

        assertThat(items.ofPetition(key.petitionId())).isEmpty();
    }

    @Test
    void theBureauAsksThePetitionerOnTheDay() {
        var key = start("XFJ");
        time.advance(key, DUE);
        var item = script.item(key, TaskKey.VERIFY_PERFORMANCE);
        assertThat(item.organ()).isEqualTo("XFJ");
        assertThat(item.role()).isEqualTo("RECEPTIONIST");
        assertThat(item.dueAt()).isEqualTo(CHECK);

        verify(key, "KEPT");

        assertThat(running(key)).isFalse();
        assertThat(steps.ran(key)).containsExactly(StepId.OPEN_CHECK, StepId.CLOSE_CHECK);
    }

    @Test
    void anOrganReportsAndTheBureauAsksThePetitionerAllTheSame() {
        var key = start("RSJ");
        time.advance(key, DUE);
        var item = script.item(key, TaskKey.REPORT_PERFORMANCE);
        assertThat(item.organ()).isEqualTo("RSJ");
        assertThat(item.role()).isEqualTo("LIAISON");

        script.act(key, TaskKey.REPORT_PERFORMANCE);

        assertThat(script.item(key, TaskKey.VERIFY_PERFORMANCE).organ()).isEqualTo("XFJ");
        assertThat(running(key)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"NEW_PASS, OPEN_BROKEN_PASS", "SUPERVISE, RAISE_NOT_CARRIED_OUT", "RECORDED, CLOSE_CHECK"})
    void whatWasNotKeptHasAConsequence(String result, StepId step) {
        var key = start("XFJ");
        time.advance(key, DUE);

        verify(key, result);

        assertThat(running(key)).isFalse();
        assertThat(steps.ran(key)).containsExactly(StepId.OPEN_CHECK, step);
    }

    @Test
    void anotherDayIsWaitedForAndCheckedAgain() {
        var later = DUE.plus(Duration.ofDays(30));
        var key = start("XFJ");
        steps.answer(StepId.POSTPONE_CHECK, ref -> dates(later, later.plus(Duration.ofDays(8)), null));
        time.advance(key, DUE);
        verify(key, "POSTPONED");
        assertThat(items.ofPetition(key.petitionId())).isEmpty();
        assertThat(time.timers(key)).containsExactly(later);

        time.advance(key, later);
        assertThat(script.item(key, TaskKey.VERIFY_PERFORMANCE).dueAt()).isEqualTo(later.plus(Duration.ofDays(8)));
        verify(key, "KEPT");

        assertThat(running(key)).isFalse();
    }

    @Test
    void isDroppedWhenTheAgreementIsChanged() {
        var key = start("RSJ");
        time.advance(key, DUE);

        command(() -> processes.signal(
                SideProcess.EXECUTION_CHECK, key, subject(key), CaseMessage.STOP_FOLLOW_UP, CaseData.none()));

        assertThat(running(key)).isFalse();
        assertThat(items.ofPetition(key.petitionId())).isEmpty();
        assertThat(steps.ran(key)).containsExactly(StepId.OPEN_CHECK, StepId.DROP_CHECK);
    }
}
