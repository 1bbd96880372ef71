package org.sanji.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sanji.process.CaseData;
import org.sanji.process.CaseVariable;
import org.sanji.process.SideProcess;
import org.sanji.process.SideProcesses;
import org.sanji.process.StepId;
import org.sanji.process.TaskKey;
import org.sanji.process.UseCase;
import org.sanji.process.WorkItems;
import org.sanji.testing.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;

/** Walks every way of {@code statutory-outcome.bpmn}. */
@ProcessTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatutoryOutcomeProcessTest {

    @Autowired
    private SideProcesses sides;

    @Autowired
    private UseCase useCase;

    @Autowired
    private WorkItems items;

    @Autowired
    private StubUsers users;

    @Autowired
    private StubSteps steps;

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
        assertThat(flows.missingOf(SideProcess.STATUTORY_OUTCOME)).isEmpty();
    }

    private SideScript routed() {
        return new SideScript(SideProcess.STATUTORY_OUTCOME, sides, useCase, items, users)
                .start(CaseData.of(CaseVariable.LEAD_ORGAN, "RSJ"));
    }

    @Test
    void endsWithTheResult() {
        var script = routed();
        assertThat(script.item(TaskKey.RECORD_OUTCOME).organ()).isEqualTo("RSJ");

        script.act(TaskKey.RECORD_OUTCOME, CaseData.of(CaseVariable.ROUTE_RESULT, "KNOWN"));

        assertThat(steps.ran(script.key())).containsExactly(StepId.PLAN_OUTCOME);
        assertThat(script.isRunning()).isFalse();
    }

    @Test
    void isAskedAgainOnAnotherDay() {
        var script = routed();
        var later = MutableClock.START.plus(Duration.ofDays(120));
        steps.answer(StepId.PLAN_OUTCOME, ref -> StubSteps.done(CaseVariable.OUTCOME_DUE_AT, later));

        script.act(TaskKey.RECORD_OUTCOME, CaseData.of(CaseVariable.ROUTE_RESULT, "PENDING"));

        assertThat(script.item(TaskKey.RECORD_OUTCOME).dueAt()).isEqualTo(later);
        assertThat(time.timers(script.key())).containsExactly(later);
    }

    @Test
    void remindsWhenTheDayHasPassed() {
        var script = routed();

        time.advance(script.key(), MutableClock.START.plus(Duration.ofDays(61)));

        assertThat(steps.ran(script.key())).endsWith(StepId.REMIND_OUTCOME);
        script.assertOpen(TaskKey.RECORD_OUTCOME);
    }
}
