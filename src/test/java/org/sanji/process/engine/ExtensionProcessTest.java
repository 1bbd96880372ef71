package org.sanji.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sanji.process.CaseData;
import org.sanji.process.CaseMessage;
import org.sanji.process.CaseVariable;
import org.sanji.process.SideProcess;
import org.sanji.process.SideProcesses;
import org.sanji.process.StepId;
import org.sanji.process.TaskKey;
import org.sanji.process.UseCase;
import org.sanji.process.WorkItems;
import org.sanji.testing.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;

/** Walks every way of {@code extension.bpmn}. */
@ProcessTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExtensionProcessTest {

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
        assertThat(flows.missingOf(SideProcess.EXTENSION)).isEmpty();
    }

    private SideScript asked() {
        return new SideScript(SideProcess.EXTENSION, sides, useCase, items, users)
                .start(CaseData.of(CaseVariable.LEAD_ORGAN, "GAJ")
                        .with(CaseVariable.HANDLING_DUE_AT, MutableClock.START.plus(Duration.ofDays(10))));
    }

    @Test
    void theHeadOfTheOrganApproves() {
        var script = asked();
        assertThat(script.item(TaskKey.APPROVE_EXTENSION).role()).isEqualTo("DEPARTMENT_HEAD");
        assertThat(script.item(TaskKey.APPROVE_EXTENSION).organ()).isEqualTo("GAJ");

        script.act(TaskKey.APPROVE_EXTENSION, CaseData.of(CaseVariable.APPROVAL, "APPROVE"));

        assertThat(steps.ran(script.key())).containsExactly(StepId.GRANT_EXTENSION);
        assertThat(script.isRunning()).isFalse();
    }

    @Test
    void theHeadOfTheOrganRefuses() {
        var script = asked();

        script.act(TaskKey.APPROVE_EXTENSION, CaseData.of(CaseVariable.APPROVAL, "REFUSE"));

        assertThat(steps.ran(script.key())).isEmpty();
        assertThat(script.isRunning()).isFalse();
    }

    @Test
    void lapsesWhenThePeriodIsOver() {
        var script = asked();

        time.advance(script.key(), MutableClock.START.plus(Duration.ofDays(10)));

        assertThat(steps.ran(script.key())).containsExactly(StepId.LAPSE_EXTENSION);
        script.assertOpen();
        assertThat(script.isRunning()).isFalse();
    }

    @Test
    void lapsesWhenTheCaseHasItsOutcome() {
        var script = asked();

        script.signal(CaseMessage.CASE_ENDED);

        assertThat(steps.ran(script.key())).containsExactly(StepId.LAPSE_EXTENSION);
        assertThat(script.isRunning()).isFalse();
    }
}
