package org.sanji.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
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
import org.sanji.process.WorkItem;
import org.sanji.process.WorkItems;
import org.sanji.security.Actor;
import org.sanji.testing.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;

/** Walks every way of a cause of supervision. */
@ProcessTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SupervisionProcessTest {

    private static final int CHECK_DAYS = 7;
    private static final int REPLY_DAYS = 30;

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

    private boolean bureau;
    private boolean outside;
    private int replyDays;

    @BeforeEach
    void begin() {
        steps.reset();
        time.set(MutableClock.START);
        bureau = false;
        outside = false;
        replyDays = REPLY_DAYS;
        steps.answer(StepId.OPEN_SUPERVISION, ref -> StubSteps.done(CaseVariable.CAUSE_DUE_AT, after(CHECK_DAYS)));
        steps.answer(StepId.ISSUE_SUPERVISION, ref -> order());
        steps.answer(StepId.ASK_AGAIN, ref -> order());
        steps.answer(StepId.RECEIVE_ANSWER, ref -> StubSteps.done(CaseVariable.JUDGE_DUE_AT, after(CHECK_DAYS)));
    }

    @AfterAll
    void nothingWasLeftOut() {
        time.reset();
        assertThat(flows.missingOf(SideProcess.SUPERVISION))
                .as("flows and timers that no test took")
                .isEmpty();
    }

    private static Instant after(int days) {
        return MutableClock.START.plus(Duration.ofDays(days));
    }

    private StepOutcome order() {
        return StepOutcome.done(CaseData.of(CaseVariable.ORDER_DUE_AT, after(replyDays))
                .with(CaseVariable.SUPERVISED_ORGAN, bureau ? "XFJ" : "RSJ")
                .with(CaseVariable.BUREAU_SUPERVISED, bureau)
                .with(CaseVariable.OUTSIDE_SUPERVISED, outside));
    }

    private PassKey start() {
        var key = new PassKey(UUID.randomUUID(), 1);
        command(() -> processes.start(SideProcess.SUPERVISION, key, subject(key), CaseData.none()));
        return key;
    }

    private static String subject(PassKey key) {
        return "cause of " + key;
    }

    private void command(Runnable work) {
        users.as(Actor.SYSTEM, () -> useCase.run(work));
    }

    private PassKey ordered() {
        var key = start();
        check(key, "ORDER");
        return key;
    }

    private void check(PassKey key, String word) {
        script.act(key, TaskKey.CHECK_SUPERVISION, CaseVariable.CAUSE_CHECK, word);
    }

    private void judge(PassKey key, String word) {
        script.act(key, TaskKey.JUDGE_SUPERVISION, CaseVariable.CONCLUSION, word);
    }

    private void end(PassKey key, String word) {
        command(() -> processes.signal(
                SideProcess.SUPERVISION,
                key,
                subject(key),
                CaseMessage.END_SUPERVISION,
                CaseData.of(CaseVariable.CONCLUSION, word)));
    }

    private List<TaskKey> open(PassKey key) {
        return items.ofPetition(key.petitionId()).stream().map(WorkItem::task).toList();
    }

    private void assertEnded(PassKey key, StepId... ran) {
        assertThat(processes.isRunning(SideProcess.SUPERVISION, key, subject(key)))
                .isFalse();
        assertThat(open(key)).isEmpty();
        assertThat(steps.ran(key)).containsExactly(ran);
    }

    @Test
    void aCauseIsCheckedByTheSupervisorAndDismissed() {
        var key = start();
        var item = script.item(key, TaskKey.CHECK_SUPERVISION);
        assertThat(item.role()).isEqualTo("SUPERVISOR");
        assertThat(item.organ()).isEqualTo("XFJ");
        assertThat(item.subject()).isEqualTo(subject(key));
        assertThat(item.dueAt()).isEqualTo(after(CHECK_DAYS));
        check(key, "DISMISS");
        assertEnded(key, StepId.OPEN_SUPERVISION, StepId.DISMISS_CAUSE);
    }

    @Test
    void aCauseIsMergedWithARunningOrder() {
        var key = start();
        check(key, "MERGE");
        assertEnded(key, StepId.OPEN_SUPERVISION, StepId.MERGE_CAUSE);
    }

    @Test
    void theOrganAnswersAndTheSupervisorAccepts() {
        var key = ordered();
        var item = script.item(key, TaskKey.ANSWER_SUPERVISION);
        assertThat(item.role()).isEqualTo("LIAISON");
        assertThat(item.organ()).isEqualTo("RSJ");
        assertThat(item.dueAt()).isEqualTo(after(REPLY_DAYS));
        script.act(key, TaskKey.ANSWER_SUPERVISION);
        assertThat(script.item(key, TaskKey.JUDGE_SUPERVISION).role()).isEqualTo("SUPERVISOR");
        judge(key, "ACCEPTED");
        assertEnded(
                key,
                StepId.OPEN_SUPERVISION,
                StepId.ISSUE_SUPERVISION,
                StepId.RECEIVE_ANSWER,
                StepId.CONCLUDE_SUPERVISION);
    }

    @Test
    void anOrderToTheBureauIsAnsweredByItsOfficers() {
        bureau = true;
        var key = ordered();
        var item = script.item(key, TaskKey.ANSWER_SUPERVISION);
        assertThat(item.role()).isEqualTo("TRIAGE_OFFICER");
        assertThat(item.organ()).isEqualTo("XFJ");
        script.act(key, TaskKey.ANSWER_SUPERVISION);
        judge(key, "ACCEPTED");
        assertThat(open(key)).isEmpty();
    }

    @Test
    void theLetterOfAnOrganWithoutAccountsIsRecordedByTheSupervisor() {
        outside = true;
        var key = ordered();
        var item = script.item(key, TaskKey.ANSWER_SUPERVISION);
        assertThat(item.role()).isEqualTo("SUPERVISOR");
        assertThat(item.organ()).isEqualTo("XFJ");
        script.act(key, TaskKey.ANSWER_SUPERVISION);
        judge(key, "ACCEPTED");
        assertThat(open(key)).isEmpty();
    }

    @Test
    void askedAgainTheOrganAnswersByTheNewDate() {
        var key = ordered();
        script.act(key, TaskKey.ANSWER_SUPERVISION);
        replyDays = REPLY_DAYS + 10;
        judge(key, "AGAIN");
        assertThat(script.item(key, TaskKey.ANSWER_SUPERVISION).dueAt()).isEqualTo(after(REPLY_DAYS + 10));
        script.act(key, TaskKey.ANSWER_SUPERVISION);
        judge(key, "ACCEPTED");
        assertEnded(
                key,
                StepId.OPEN_SUPERVISION,
                StepId.ISSUE_SUPERVISION,
                StepId.RECEIVE_ANSWER,
                StepId.ASK_AGAIN,
                StepId.RECEIVE_ANSWER,
                StepId.CONCLUDE_SUPERVISION);
    }

    @Test
    void anAnswerIsPutBeforeTheLeader() {
        var key = ordered();
        script.act(key, TaskKey.ANSWER_SUPERVISION);
        judge(key, "ESCALATED");
        assertEnded(
                key,
                StepId.OPEN_SUPERVISION,
                StepId.ISSUE_SUPERVISION,
                StepId.RECEIVE_ANSWER,
                StepId.ESCALATE_SUPERVISION);
    }

    @Test
    void aMissedDateIsABreachOnceARoundAndNothingWaitsForIt() {
        var key = ordered();
        time.advance(key, after(REPLY_DAYS + 5));
        assertThat(steps.ran(key)).containsOnlyOnce(StepId.RAISE_SUPERVISION_BREACH);
        assertThat(open(key)).containsExactly(TaskKey.ANSWER_SUPERVISION);
        script.act(key, TaskKey.ANSWER_SUPERVISION);
        replyDays = REPLY_DAYS + 20;
        judge(key, "AGAIN");
        time.advance(key, after(REPLY_DAYS + 21));
        assertThat(steps.ran(key).stream().filter(StepId.RAISE_SUPERVISION_BREACH::equals))
                .hasSize(2);
        script.act(key, TaskKey.ANSWER_SUPERVISION);
        judge(key, "ACCEPTED");
        assertThat(open(key)).isEmpty();
    }

    @Test
    void anAnswerInTimeStopsTheTimer() {
        var key = ordered();
        script.act(key, TaskKey.ANSWER_SUPERVISION);
        time.advance(key, after(REPLY_DAYS + 5));
        assertThat(steps.ran(key)).doesNotContain(StepId.RAISE_SUPERVISION_BREACH);
    }

    @Test
    void anOrderIsRevokedBeforeItIsAnswered() {
        var key = ordered();
        end(key, "REVOKED");
        assertEnded(key, StepId.OPEN_SUPERVISION, StepId.ISSUE_SUPERVISION, StepId.REVOKE_SUPERVISION);
        assertThat(time.timers(key)).isEmpty();
    }

    @Test
    void anUnansweredOrderIsPutBeforeTheLeader() {
        var key = ordered();
        time.advance(key, after(REPLY_DAYS + 1));
        end(key, "ESCALATED");
        assertEnded(
                key,
                StepId.OPEN_SUPERVISION,
                StepId.ISSUE_SUPERVISION,
                StepId.RAISE_SUPERVISION_BREACH,
                StepId.ESCALATE_SUPERVISION);
    }
}
