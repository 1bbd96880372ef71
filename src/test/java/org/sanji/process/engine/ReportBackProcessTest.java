package org.sanji.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
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

/** Walks every way of the report to a superior. */
@ProcessTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportBackProcessTest {

    private static final int DUE_DAYS = 30;

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

    private boolean ended;
    private boolean byOrgan;
    private String kind;

    @BeforeEach
    void begin() {
        steps.reset();
        time.set(MutableClock.START);
        ended = false;
        byOrgan = true;
        kind = "FINAL";
        steps.answer(
                StepId.PLAN_REPORT, ref -> StepOutcome.done(due(DUE_DAYS).with(CaseVariable.OUTCOME_KNOWN, ended)));
        steps.answer(
                StepId.OPEN_REPORT,
                ref -> StepOutcome.done(CaseData.of(CaseVariable.REPORT_BY_ORGAN, byOrgan)
                        .with(CaseVariable.LEAD_ORGAN, byOrgan ? "RSJ" : "XFJ")));
        steps.answer(StepId.SEND_REPORT, ref -> StubSteps.done(CaseVariable.REPORT_KIND, kind));
    }

    @AfterAll
    void nothingWasLeftOut() {
        time.reset();
        assertThat(flows.missingOf(SideProcess.REPORT_BACK))
                .as("flows and timers that no test took")
                .isEmpty();
    }

    private static CaseData due(int days) {
        var due = MutableClock.START.plus(Duration.ofDays(days));
        return CaseData.of(CaseVariable.REPORT_DUE_AT, due)
                .with(CaseVariable.REPORT_DRAFT_DUE_AT, due.minus(Duration.ofDays(5)));
    }

    private PassKey start() {
        var key = new PassKey(UUID.randomUUID(), 1);
        command(() -> processes.start(SideProcess.REPORT_BACK, key, subject(key), CaseData.none()));
        return key;
    }

    private static String subject(PassKey key) {
        return "report of " + key;
    }

    private void command(Runnable work) {
        users.as(Actor.SYSTEM, () -> useCase.run(work));
    }

    private void caseEnds(PassKey key) {
        command(() ->
                processes.signal(SideProcess.REPORT_BACK, key, subject(key), CaseMessage.CASE_ENDED, CaseData.none()));
    }

    private List<TaskKey> open(PassKey key) {
        return items.ofPetition(key.petitionId()).stream().map(i -> i.task()).toList();
    }

    private boolean running(PassKey key) {
        return processes.isRunning(SideProcess.REPORT_BACK, key, subject(key));
    }

    private void check(PassKey key, String word) {
        script.act(key, TaskKey.CHECK_REPORT, CaseVariable.REPORT_CHECK, word);
    }

    @Test
    void theOrganWritesWhenTheCaseHasEndedAndTheBureauSends() {
        var key = start();
        assertThat(open(key)).isEmpty();

        caseEnds(key);
        var item = script.item(key, TaskKey.DRAFT_REPORT);
        assertThat(item.organ()).isEqualTo("RSJ");
        assertThat(item.subject()).isEqualTo(subject(key));
        assertThat(item.dueAt()).isEqualTo(MutableClock.START.plus(Duration.ofDays(DUE_DAYS)));
        script.act(key, TaskKey.DRAFT_REPORT);
        assertThat(script.item(key, TaskKey.CHECK_REPORT).organ()).isEqualTo("XFJ");
        check(key, "SEND");

        assertThat(running(key)).isFalse();
        assertThat(steps.ran(key)).containsExactly(StepId.PLAN_REPORT, StepId.OPEN_REPORT, StepId.SEND_REPORT);
    }

    @Test
    void whatTheBureauGivesBackIsWrittenAgain() {
        ended = true;
        var key = start();
        script.act(key, TaskKey.DRAFT_REPORT);
        check(key, "RETURN");
        assertThat(open(key)).containsExactly(TaskKey.DRAFT_REPORT);
        script.act(key, TaskKey.DRAFT_REPORT);
        check(key, "SEND");
        assertThat(running(key)).isFalse();
    }

    @Test
    void theBureauWritesItselfWhereNoOrganLeads() {
        ended = true;
        byOrgan = false;
        var key = start();
        assertThat(open(key)).containsExactly(TaskKey.CHECK_REPORT);
        check(key, "SEND");
        assertThat(running(key)).isFalse();
    }

    @Test
    void anInterimReportIsAskedForBeforeTheDateAndAnotherOneFollows() {
        kind = "INTERIM";
        var key = start();
        time.advance(key, MutableClock.START.plus(Duration.ofDays(DUE_DAYS - 5)));
        assertThat(open(key)).containsExactly(TaskKey.DRAFT_REPORT);
        script.act(key, TaskKey.DRAFT_REPORT);
        steps.answer(
                StepId.PLAN_REPORT, ref -> StepOutcome.done(due(2 * DUE_DAYS).with(CaseVariable.OUTCOME_KNOWN, false)));
        check(key, "SEND");
        assertThat(open(key)).isEmpty();
        assertThat(running(key)).isTrue();

        kind = "FINAL";
        caseEnds(key);
        assertThat(script.item(key, TaskKey.DRAFT_REPORT).dueAt())
                .isEqualTo(MutableClock.START.plus(Duration.ofDays(2 * DUE_DAYS)));
        script.act(key, TaskKey.DRAFT_REPORT);
        check(key, "SEND");
        assertThat(running(key)).isFalse();
        assertThat(steps.ran(key)).doesNotContain(StepId.RAISE_REPORT_BREACH);
    }

    @Test
    void aMissedDateIsABreachAndTheReportGoesOn() {
        ended = true;
        var key = start();
        time.advance(key, MutableClock.START.plus(Duration.ofDays(DUE_DAYS + 1)));
        assertThat(steps.ran(key)).containsOnlyOnce(StepId.RAISE_REPORT_BREACH);
        assertThat(open(key)).containsExactly(TaskKey.DRAFT_REPORT);
        script.act(key, TaskKey.DRAFT_REPORT);
        check(key, "SEND");
        assertThat(running(key)).isFalse();
    }

    @Test
    void aLaterDateMovesReminderAndBreach() {
        var key = start();
        command(() -> processes.reschedule(SideProcess.REPORT_BACK, key, subject(key), due(50)));
        time.advance(key, MutableClock.START.plus(Duration.ofDays(40)));
        assertThat(open(key)).isEmpty();
        time.advance(key, MutableClock.START.plus(Duration.ofDays(45)));
        assertThat(open(key)).containsExactly(TaskKey.DRAFT_REPORT);
        assertThat(steps.ran(key)).doesNotContain(StepId.RAISE_REPORT_BREACH);
    }
}
