package org.sanji.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sanji.common.RuleViolation;
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

/** Walks every way of {@code hearing.bpmn}. */
@ProcessTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HearingProcessTest {

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
        assertThat(flows.missingOf(SideProcess.HEARING)).isEmpty();
    }

    private SideScript announced(String role, String head) {
        return new SideScript(SideProcess.HEARING, sides, useCase, items, users)
                .start(CaseData.of(CaseVariable.LEAD_ORGAN, "GAJ")
                        .with(CaseVariable.HEARING_ROLE, role)
                        .with(CaseVariable.HEARING_HEAD_ROLE, head));
    }

    @Test
    void isHeldRecordedAndReported() {
        var script = announced("LIAISON", "DEPARTMENT_HEAD");
        assertThat(script.item(TaskKey.HOLD_HEARING).role()).isEqualTo("LIAISON");
        assertThat(script.item(TaskKey.HOLD_HEARING).organ()).isEqualTo("GAJ");

        script.act(TaskKey.HOLD_HEARING, CaseData.of(CaseVariable.HEARING_RESULT, "HELD"));
        script.act(TaskKey.REPORT_HEARING, CaseData.none());

        assertThat(steps.ran(script.key()))
                .containsExactly(StepId.ANNOUNCE_HEARING, StepId.FILE_HEARING_RECORD, StepId.ISSUE_HEARING_REPORT);
        assertThat(script.isRunning()).isFalse();
    }

    @Test
    void endsWhenItCouldNotBeHeld() {
        var script = announced("REVIEWER", "REVIEWER");
        assertThat(script.item(TaskKey.HOLD_HEARING).role()).isEqualTo("REVIEWER");

        script.act(TaskKey.HOLD_HEARING, CaseData.of(CaseVariable.HEARING_RESULT, "NOT_HELD"));

        assertThat(steps.ran(script.key())).endsWith(StepId.CLOSE_UNHELD_HEARING);
        assertThat(script.isRunning()).isFalse();
    }

    @Test
    void aChallengeIsDecidedBesideThePreparation() {
        var script = announced("LIAISON", "DEPARTMENT_HEAD");
        script.signal(CaseMessage.CHALLENGE_HEARING);
        assertThat(script.item(TaskKey.DECIDE_CHALLENGE).role()).isEqualTo("DEPARTMENT_HEAD");

        script.act(TaskKey.DECIDE_CHALLENGE, CaseData.none());
        script.assertOpen(TaskKey.HOLD_HEARING);
        script.signal(CaseMessage.CHALLENGE_HEARING);

        script.assertOpen(TaskKey.HOLD_HEARING, TaskKey.DECIDE_CHALLENGE);
    }

    @Test
    void callingOffEndsEverythingAboutIt() {
        var script = announced("LIAISON", "DEPARTMENT_HEAD");
        script.signal(CaseMessage.CHALLENGE_HEARING);

        script.signal(CaseMessage.END_HEARING);

        assertThat(steps.ran(script.key())).endsWith(StepId.CALL_OFF_HEARING);
        script.assertOpen();
        assertThatThrownBy(() -> script.signal(CaseMessage.END_HEARING)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void anotherDayMovesTheTask() {
        var script = announced("LIAISON", "DEPARTMENT_HEAD");
        var later = MutableClock.START.plus(Duration.ofDays(20));

        script.reschedule(CaseData.of(CaseVariable.HEARING_DUE_AT, later));

        assertThat(script.item(TaskKey.HOLD_HEARING).dueAt()).isEqualTo(later);
    }
}
