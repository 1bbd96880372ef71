package org.sanji.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.sanji.process.CaseData;
import org.sanji.process.CaseMessage;
import org.sanji.process.CaseProcess;
import org.sanji.process.CaseVariable;
import org.sanji.process.PassKey;
import org.sanji.process.StepId;
import org.sanji.process.TaskKey;
import org.sanji.process.UseCase;
import org.sanji.process.WorkItem;
import org.sanji.process.WorkItems;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.sanji.testing.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;

/** The table work_item follows the engine, in the same transaction; who may act; rivals and repeats. */
@ProcessTest
class WorkItemsProcessTest {

    private static final Actor OFFICER = StubUsers.person("li", "XFJ", Role.TRIAGE_OFFICER);
    private static final Actor LIAISON = StubUsers.person("wang", "GAJ", Role.LIAISON);
    private static final Actor HANDLER = StubUsers.person("zhao", "GAJ", Role.HANDLER);
    private static final Actor HEAD = StubUsers.person("qian", "GAJ", Role.DEPARTMENT_HEAD);
    private static final Actor STRANGER = StubUsers.person("sun", "MZJ", Role.LIAISON, Role.DEPARTMENT_HEAD);

    @Autowired
    private CaseScript script;

    @Autowired
    private CaseProcess process;

    @Autowired
    private WorkItems items;

    @Autowired
    private UseCase useCase;

    @Autowired
    private StubSteps steps;

    @Autowired
    private StubUsers users;

    @Autowired
    private EngineTime time;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void begin() {
        steps.reset();
        time.set(MutableClock.START);
    }

    @AfterEach
    void end() {
        time.reset();
    }

    @Test
    void keepsFinishedRowsWithWhoAndWhen() {
        var key = script.start("TRIAGE", CaseData.none());
        var triage = script.item(key, TaskKey.TRIAGE);
        assertThat(triage)
                .isEqualTo(new WorkItem(
                        triage.id(),
                        TaskKey.TRIAGE,
                        key,
                        "XFJ",
                        "TRIAGE_OFFICER",
                        null,
                        MutableClock.START,
                        MutableClock.START.plus(Duration.ofDays(15)),
                        0,
                        null));

        script.actAs(OFFICER, triage, CaseData.of(CaseVariable.ROUTE, "ASSIGN"));

        assertThat(rows(key)).containsEntry("TRIAGE", "DONE by li").containsEntry("ORGAN_ANSWER", "open");
    }

    @Test
    void closesTheRowsOfTasksThatVanish() {
        var withdrawn = script.handling("APPEAL_REQUEST", 2);
        script.signal(withdrawn, CaseMessage.WITHDRAW);
        assertThat(rows(withdrawn)).isEqualTo(Map.of("STATE_POSITION", "CANCELLED by system"));

        var tooLate = script.handling("APPEAL_REQUEST", 1);
        script.session(tooLate, TaskKey.LEVEL1_SESSION, "OPINION");
        time.advance(tooLate, MutableClock.START.plus(Duration.ofDays(8)));
        assertThat(rows(tooLate))
                .isEqualTo(Map.of(
                        "LEVEL1_SESSION", "DONE by system",
                        "DRAFT_OPINION", "CANCELLED by system",
                        "STATE_POSITION", "open"));
    }

    @Test
    void letsOnlyTheRightPeopleAct() {
        var key = script.assigned();
        var answer = script.item(key, TaskKey.ORGAN_ANSWER);
        var accept = CaseData.of(CaseVariable.ANSWER, "ACCEPT");

        assertThat(List.of(LIAISON, HANDLER, HEAD)).allMatch(actor -> mayAct(actor, answer));
        assertThat(List.of(STRANGER, OFFICER)).noneMatch(actor -> mayAct(actor, answer));
        assertThat(mayAct(StubUsers.person(ProcessTestApplication.BARRED, "GAJ", Role.LIAISON), answer))
                .isFalse();
        assertThatThrownBy(() -> script.actAs(STRANGER, answer, accept)).isInstanceOf(NotFoundException.class);

        script.actAs(HANDLER, answer, accept);
        script.session(key, TaskKey.LEVEL1_SESSION, "OPINION");
        script.act(key, TaskKey.DRAFT_OPINION);
        var approval = script.item(key, TaskKey.APPROVE_OPINION);
        assertThat(mayAct(HEAD, approval)).isTrue();
        assertThat(List.of(LIAISON, HANDLER, STRANGER)).noneMatch(actor -> mayAct(actor, approval));
    }

    @Test
    void givesAHearingToItsLeaderOnly() {
        var hearing = script.item(script.handling("APPEAL_REQUEST", 3), TaskKey.LEVEL3_HEARING);

        assertThat(mayAct(StubUsers.person("zhang", "XFJ", Role.LEADER), hearing))
                .isTrue();
        assertThat(mayAct(StubUsers.person("chen", "XFJ", Role.LEADER), hearing))
                .isFalse();
    }

    @Test
    void showsEachOrganItsOwnPosition() {
        var key = script.handling("APPEAL_REQUEST", 2);

        assertThat(users.as(STRANGER, () -> items.open(key.petitionId(), TaskKey.STATE_POSITION)))
                .get()
                .extracting(WorkItem::organ)
                .isEqualTo("MZJ");
        assertThat(users.as(OFFICER, () -> items.open(key.petitionId(), TaskKey.STATE_POSITION)))
                .isEmpty();
    }

    @Test
    void refusesWhatSomeoneElseHasDone() {
        var key = script.assigned();
        var seen = script.item(key, TaskKey.ORGAN_ANSWER);
        script.actAs(LIAISON, seen, CaseData.of(CaseVariable.ANSWER, "ACCEPT"));

        assertThatThrownBy(() -> script.actAs(HEAD, seen, CaseData.of(CaseVariable.ANSWER, "OBJECT")))
                .isInstanceOf(StaleActionException.class);
    }

    @Test
    void refusesADecisionThatSaysNothing() {
        var key = script.start("TRIAGE", CaseData.none());

        assertThatThrownBy(() -> script.act(key, TaskKey.TRIAGE)).isInstanceOf(IllegalArgumentException.class);
        assertThat(rows(key)).containsEntry("TRIAGE", "open");
    }

    @Test
    void rollsEverythingBackWhenAStepRefuses() {
        var key = script.assigned();
        steps.answer(StepId.ACCEPT_CASE, ref -> {
            throw new RuleViolation("not-yet");
        });
        var before = rows(key);

        assertThatThrownBy(() -> script.act(key, TaskKey.ORGAN_ANSWER, CaseVariable.ANSWER, "ACCEPT"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("not-yet");

        assertThat(rows(key)).isEqualTo(before);
        assertThat(script.item(key, TaskKey.ORGAN_ANSWER).version()).isZero();
    }

    @Test
    void letsDueDatesFollowANewCalendarIntoCalledProcesses() {
        var key = script.handling("APPEAL_REQUEST", 1);
        var later = MutableClock.START.plus(Duration.ofDays(9));

        useCase.run(() -> process.reschedule(
                key, CaseData.of(CaseVariable.LEVEL_DUE_AT, later).with(CaseVariable.TRIAGE_DUE_AT, later)));

        assertThat(script.item(key, TaskKey.LEVEL1_SESSION).dueAt()).isEqualTo(later);
        assertThat(time.timers(key)).containsExactly(later, MutableClock.START.plus(Duration.ofDays(60)));
    }

    @Test
    void refusesMessagesNobodyWaitsFor() {
        var ended = script.start("JOIN", CaseData.none());
        var waiting = script.start("TRIAGE", CaseData.none());

        for (var key : List.of(ended, waiting)) {
            assertThatThrownBy(() -> script.signal(key, CaseMessage.EXTEND))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("case-not-waiting");
        }
        assertThatThrownBy(() -> process.signal(waiting, CaseMessage.WITHDRAW, CaseData.none()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void keepsAllPositionsThatComeAtTheSameTime() throws Exception {
        for (int round = 0; round < 5; round++) {
            var key = script.handling("APPEAL_REQUEST", 2);
            var together = new CyclicBarrier(3);
            var work = new ArrayList<Callable<Boolean>>();
            for (var item : items.ofPetition(key.petitionId())) {
                work.add(() -> {
                    together.await();
                    script.actAs(
                            StubUsers.person("p" + item.organ(), item.organ(), Role.LIAISON), item, CaseData.none());
                    return true;
                });
            }
            var pool = Executors.newFixedThreadPool(3);
            for (var done : pool.invokeAll(work)) {
                assertThat(done.get()).isTrue();
            }
            pool.shutdown();

            assertThat(items.ofPetition(key.petitionId()))
                    .extracting(WorkItem::task)
                    .containsExactly(TaskKey.LEVEL2_SESSION);
            assertThat(steps.ran(key))
                    .filteredOn(StepId.COMPARE_POSITIONS::equals)
                    .isNotEmpty();
        }
    }

    @Test
    void repeatsAUseCaseAtMostFiveTimes() {
        var attempts = new AtomicInteger();

        assertThat(useCase.run(() -> lockedOut(attempts, 5))).isEqualTo(5);
        assertThatThrownBy(() -> useCase.run(() -> lockedOut(attempts, 99)))
                .isInstanceOf(CannotAcquireLockException.class);
        assertThat(attempts).hasValue(10);
    }

    private static int lockedOut(AtomicInteger attempts, int until) {
        if (attempts.incrementAndGet() < until) {
            throw new CannotAcquireLockException("busy");
        }
        return attempts.get();
    }

    private boolean mayAct(Actor actor, WorkItem item) {
        return users.as(actor, () -> items.mayAct(item));
    }

    private Map<String, String> rows(PassKey key) {
        var rows = new java.util.TreeMap<String, String>();
        jdbc.sql("select * from work_item where petition_id = :petition")
                .param("petition", key.petitionId())
                .query((row, number) -> rows.put(
                        row.getString("task_key"),
                        row.getTimestamp("closed_at") == null
                                ? "open"
                                : row.getString("closed_how") + " by " + row.getString("closed_by")))
                .list();
        return rows;
    }
}
