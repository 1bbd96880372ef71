package org.sanji.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sanji.common.Days;
import org.sanji.common.EventClock;
import org.sanji.common.NotFoundException;
import org.sanji.common.PageQuery;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.sanji.mediation.Conflicts;
import org.sanji.mediation.Opinions;
import org.sanji.mediation.SessionResult;
import org.sanji.organization.AbsenceForm;
import org.sanji.organization.AbsenceView;
import org.sanji.organization.Absences;
import org.sanji.petition.MediationLevel;
import org.sanji.petition.Petitions;
import org.sanji.petition.TimelineEntry;
import org.sanji.petition.TimelineKind;
import org.sanji.process.TaskKey;
import org.sanji.process.WorkItem;
import org.sanji.process.WorkItems;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.security.UserProfile;
import org.sanji.security.Users;
import org.sanji.testing.AtOnce;
import org.sanji.testing.Cases;
import org.sanji.testing.MutableClock;
import org.sanji.worklist.internal.Pulse;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;

/** Handlers, absences and the list: who may do what, and that rights, list and counters always say the same. */
@SpringBootTest(properties = {"sanji.worklist.tick=PT0.1S", "sanji.worklist.poll=300ms"})
@ActiveProfiles("test")
@Import({WorklistIT.Time.class, Cases.class})
@DirtiesContext
class WorklistIT {

    @TestConfiguration
    static class Time {
        @Bean
        MutableClock mutableClock() {
            return new MutableClock();
        }

        @Bean
        @Primary
        EventClock testClock(MutableClock clock) {
            return new EventClock(clock);
        }
    }

    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final String ORGAN = Cases.LEAD;

    @Autowired
    private Cases cases;

    @Autowired
    private CaseHandlers handlers;

    @Autowired
    private Absences absences;

    @Autowired
    private MyTasks tasks;

    @Autowired
    private WorkItems workItems;

    @Autowired
    private Petitions petitions;

    @Autowired
    private Conflicts conflicts;

    @Autowired
    private Opinions opinions;

    @Autowired
    private Users users;

    @Autowired
    private RunAs runAs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    @Autowired
    private Pulse pulse;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void today() {
        clock.set(MutableClock.START);
    }

    /** An account of its own for each test, so that no test sees another's absences. */
    private Actor person(Role role, String organ) {
        var username = "w" + PEOPLE.incrementAndGet() + "-" + role.name().toLowerCase(java.util.Locale.ROOT);
        username = username.replace('_', '-');
        var name = username;
        runAs.as(
                Actor.SYSTEM,
                () -> users.create(name, new UserProfile(name, Set.of(role), organ, false), "Pass-word-2026", false));
        return runAs.actorOf(username);
    }

    private UUID seen(Actor actor, UUID petition) {
        return runAs.as(actor, () -> handlers.of(petition)).entry();
    }

    private void assign(Actor by, UUID petition, Actor to) {
        var seen = seen(by, petition);
        runAs.as(by, () -> handlers.assign(petition, seen, to.username(), null));
    }

    private boolean may(Actor actor, WorkItem item) {
        return runAs.as(actor, () -> workItems.mayAct(item));
    }

    private List<TimelineEntry> timeline(UUID petition, TimelineKind kind) {
        return runAs.system(() -> petitions.timeline(petition)).stream()
                .filter(e -> e.kind() == kind)
                .toList();
    }

    private UUID away(Actor who, Actor substitute, LocalDate from, LocalDate to) {
        return runAs.as(
                who, () -> absences.enter(new AbsenceForm(who.username(), from, to, substitute.username(), "出差")));
    }

    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class, r -> assertThat(r.code())
                .isEqualTo(code));
    }

    @Test
    void theNamedHandlerHasTheOrgansTasksAloneUntilSomebodyTakesOver() {
        var liaison = person(Role.LIAISON, ORGAN);
        var handler = person(Role.HANDLER, ORGAN);
        var other = person(Role.HANDLER, ORGAN);
        var id = cases.assigned();
        var answer = cases.item(id, TaskKey.ORGAN_ANSWER);
        assertThat(Stream.of(liaison, handler, other)).allMatch(a -> may(a, answer));

        assign(liaison, id, handler);
        assertThat(may(handler, answer)).isTrue();
        assertThat(Stream.of(liaison, other)).noneMatch(a -> may(a, answer));
        refused("handler-not-yours", () -> runAs.as(other, () -> handlers.takeOver(id, seen(other, id))));

        runAs.as(liaison, () -> handlers.takeOver(id, seen(liaison, id)));
        assertThat(may(liaison, answer)).isTrue();
        assertThat(may(handler, answer)).isFalse();
        assertThat(timeline(id, TimelineKind.HANDLER_NAMED)).hasSize(2).noneMatch(TimelineEntry::isPublic);
        assertThat(runAs.as(liaison, () -> handlers.of(id)).history())
                .extracting(CaseHandlers.Line::name)
                .containsExactly(handler.displayName(), liaison.displayName());
    }

    @Test
    void laterTasksOfTheOrganGoToTheHandlerAndTheHeadsStayTheHeads() {
        var liaison = Cases.liaisonOf(ORGAN);
        var handler = person(Role.HANDLER, ORGAN);
        var id = cases.accepted();
        assign(liaison, id, handler);
        cases.session(id, TaskKey.LEVEL1_SESSION, handler, SessionResult.AGAIN, a -> a);
        var again = cases.item(id, TaskKey.LEVEL1_SESSION);
        assertThat(may(handler, again)).isTrue();
        assertThat(may(liaison, again)).isFalse();
        cases.session(id, TaskKey.LEVEL1_SESSION, handler, SessionResult.OPINION, a -> a);
        var draft = cases.item(id, TaskKey.DRAFT_OPINION);
        runAs.as(handler, () -> opinions.submit(draft.id(), draft.version(), cases.completeDraft(id)));
        var approval = cases.item(id, TaskKey.APPROVE_OPINION);
        assertThat(may(Cases.headOf(ORGAN), approval)).isTrue();
        assertThat(may(handler, approval)).isFalse();
    }

    @Test
    void theHandlerPassesItOnOrBackWithAReason() {
        var liaison = Cases.liaisonOf(ORGAN);
        var handler = person(Role.HANDLER, ORGAN);
        var colleague = person(Role.HANDLER, ORGAN);
        var id = cases.assigned();
        assign(liaison, id, handler);
        var seen = seen(handler, id);
        refused("handler-reason", () -> runAs.as(handler, () -> handlers.assign(id, seen, colleague.username(), " ")));
        runAs.as(handler, () -> handlers.assign(id, seen, colleague.username(), "外出取证"));
        refused("handler-meanwhile", () -> runAs.as(liaison, () -> handlers.takeOver(id, seen)));
        refused("handler-not-yours", () -> runAs.as(handler, () -> handlers.giveBack(id, seen(handler, id), "不再承办")));
        runAs.as(colleague, () -> handlers.giveBack(id, seen(colleague, id), "不熟悉情况"));
        assertThat(may(liaison, cases.item(id, TaskKey.ORGAN_ANSWER))).isTrue();
        assertThat(timeline(id, TimelineKind.HANDLER_ENDED))
                .extracting(e -> e.args().get(2))
                .containsExactly("不熟悉情况");
    }

    @Test
    void onlyAFittingColleagueWithoutAConflictIsNamed() {
        var liaison = Cases.liaisonOf(ORGAN);
        var stranger = person(Role.HANDLER, Cases.OTHER);
        var kin = person(Role.HANDLER, ORGAN);
        var id = cases.assigned();
        runAs.as(kin, () -> conflicts.declare(id, "测试：近亲属"));
        refused("handler-unfit", () -> assign(liaison, id, stranger));
        refused("handler-conflict", () -> assign(liaison, id, kin));
        assertThat(runAs.as(liaison, () -> handlers.candidates(id)))
                .extracting(c -> c.user().username())
                .isNotEmpty()
                .doesNotContain(kin.username(), stranger.username());
        assertThatThrownBy(() -> runAs.as(stranger, () -> handlers.of(id))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aHandlerWhoseAccountIsClosedLeavesAnOrphanThatIsListedAsUnassigned() {
        var liaison = person(Role.LIAISON, ORGAN);
        var handler = person(Role.HANDLER, ORGAN);
        var id = cases.assigned();
        assign(liaison, id, handler);
        assertThat(row(liaison, id, TaskReach.ORGAN).handler().orphaned()).isFalse();
        runAs.system(() -> {
            users.lock(handler.username());
            return null;
        });
        assertThat(row(liaison, id, TaskReach.ORGAN).handler().orphaned()).isTrue();
        var filter = new TaskFilter(TaskShow.UNASSIGNED, null, cases.view(id).number(), false, TaskReach.ORGAN);
        assertThat(page(liaison, filter)).hasSize(1);
        runAs.as(liaison, () -> handlers.takeOver(id, seen(liaison, id)));
        assertThat(page(liaison, filter)).isEmpty();
    }

    @Test
    void severalAreGivenAtOnceAndWhatIsRefusedIsNamed() {
        var liaison = Cases.liaisonOf(ORGAN);
        var handler = person(Role.HANDLER, ORGAN);
        var one = cases.assigned();
        var taken = cases.assigned();
        var kin = cases.assigned();
        runAs.as(handler, () -> conflicts.declare(kin, "测试：近亲属"));
        assign(liaison, taken, liaisonAccount());
        var results = runAs.as(
                liaison,
                () -> handlers.assignAll(
                        List.of(
                                new CaseHandlers.Pick(one, null),
                                new CaseHandlers.Pick(one, null),
                                new CaseHandlers.Pick(taken, null),
                                new CaseHandlers.Pick(kin, null)),
                        handler.username(),
                        null));
        assertThat(results)
                .extracting(CaseHandlers.Result::refused)
                .containsExactly(null, "rule.handler-meanwhile", "rule.handler-conflict");
    }

    private Actor liaisonAccount() {
        return person(Role.LIAISON, ORGAN);
    }

    @Test
    void oneOfFourWinsTheCaseAndTheOthersAreToldWho() throws Exception {
        var id = cases.assigned();
        var people = Stream.generate(this::liaisonAccount).limit(4).toList();
        var done = AtOnce.run(people.stream()
                .<Callable<String>>map(p -> () -> {
                    runAs.as(p, () -> handlers.takeOver(id, null));
                    return p.username();
                })
                .toList());
        assertThat(done.results()).hasSize(1);
        assertThat(done.failures()).hasSize(3).allSatisfy(e -> assertThat(e)
                .isInstanceOfSatisfying(
                        RuleViolation.class, r -> assertThat(r.code()).isEqualTo("handler-meanwhile")));
        assertThat(runAs.as(people.get(0), () -> handlers.of(id)).history()).hasSize(1);
    }

    @Test
    void givingAwayAndFinishingAtOnceLeaveNothingHalfDone() throws Exception {
        var liaison = liaisonAccount();
        var handler = person(Role.HANDLER, ORGAN);
        var id = cases.accepted();
        var item = cases.item(id, TaskKey.LEVEL1_SESSION);
        var done = AtOnce.run(List.<Callable<String>>of(
                () -> {
                    cases.session(item, liaison, SessionResult.OPINION, a -> a);
                    return "done";
                },
                () -> {
                    runAs.as(liaison, () -> handlers.assign(id, null, handler.username(), null));
                    return "given";
                }));
        assertThat(done.failures())
                .allSatisfy(e -> assertThat(e).isInstanceOfAny(NotFoundException.class, StaleActionException.class));
        assertThat(done.results()).contains("given");
        var next = workItems.ofPetition(id);
        assertThat(next).hasSize(1).allMatch(i -> may(handler, i)).noneMatch(i -> may(liaison, i));
        assertThat(next.get(0).task())
                .isEqualTo(done.results().contains("done") ? TaskKey.DRAFT_OPINION : TaskKey.LEVEL1_SESSION);
    }

    @Test
    void theSubstituteActsUntilMidnightAndItIsWrittenDown() {
        var today = cases.today();
        var handler = person(Role.HANDLER, ORGAN);
        var substitute = person(Role.HANDLER, ORGAN);
        var id = cases.accepted();
        assign(Cases.liaisonOf(ORGAN), id, handler);
        away(handler, substitute, today, today.plusDays(1));
        var item = cases.item(id, TaskKey.LEVEL1_SESSION);
        assertThat(may(substitute, item)).isTrue();
        assertThat(row(substitute, id, TaskReach.MINE).standsFor()).isEqualTo(handler.displayName());
        assertThat(row(handler, id, TaskReach.MINE).standsFor()).isNull();

        clock.set(Days.endOf(today.plusDays(1)).minusSeconds(1));
        assertThat(may(substitute, item)).isTrue();
        clock.forward(Duration.ofSeconds(1));
        assertThat(may(substitute, item)).isFalse();
        assertThatThrownBy(() -> cases.session(item, substitute, SessionResult.OPINION, a -> a))
                .isInstanceOf(NotFoundException.class);

        clock.set(today);
        cases.session(item, substitute, SessionResult.OPINION, a -> a);
        assertThat(timeline(id, TimelineKind.STOOD_IN))
                .extracting(TimelineEntry::actor, e -> e.args().get(0))
                .containsExactly(org.assertj.core.groups.Tuple.tuple(substitute.displayName(), handler.displayName()));
    }

    @Test
    void theHeadsSubstituteApprovesButNeverTheOwnDraft() {
        var today = cases.today();
        var head = person(Role.DEPARTMENT_HEAD, ORGAN);
        var substitute = liaisonAccount();
        away(head, substitute, today, today);
        var own = cases.accepted();
        cases.level1(own, SessionResult.OPINION);
        var draft = cases.item(own, TaskKey.DRAFT_OPINION);
        runAs.as(substitute, () -> opinions.submit(draft.id(), draft.version(), cases.completeDraft(own)));
        var approval = cases.item(own, TaskKey.APPROVE_OPINION);
        refused(
                "opinion-own-draft",
                () -> runAs.as(substitute, () -> opinions.approve(approval.id(), approval.version())));

        var others = cases.accepted();
        cases.level1(others, SessionResult.OPINION);
        cases.opinionSubmitted(others);
        var theirs = cases.item(others, TaskKey.APPROVE_OPINION);
        runAs.as(substitute, () -> opinions.approve(theirs.id(), theirs.version()));
        assertThat(timeline(others, TimelineKind.STOOD_IN)).hasSize(1);
    }

    @Test
    void aLeadersSubstituteSeesAndHearsWhatTheLeaderWould() {
        var leader = cases.leaderOf(ORGAN);
        var other = leaderOtherThan(leader);
        var id = cases.accepted();
        cases.level1(id, SessionResult.UP);
        cases.position(id, ORGAN);
        cases.session(id, TaskKey.LEVEL2_SESSION, Cases.liaisonOf(ORGAN), SessionResult.UP, a -> a);
        assertThat(cases.view(id).level()).isEqualTo(MediationLevel.LEADERSHIP);
        assertThatThrownBy(() -> runAs.as(other, () -> petitions.byId(id))).isInstanceOf(NotFoundException.class);

        account(leader);
        account(other);
        var entry = runAs.as(
                bureau(),
                () -> absences.enter(new AbsenceForm(
                        leader.username(), cases.today(), cases.today().plusDays(9), other.username(), null)));
        var hearing = cases.item(id, TaskKey.LEVEL3_HEARING);
        assertThat(may(other, hearing)).isTrue();
        assertThat(runAs.as(other, () -> petitions.byId(id)).mayUnmask()).isTrue();
        assertThat(row(other, id, TaskReach.MINE).standsFor()).isEqualTo(leader.displayName());

        runAs.as(bureau(), () -> absences.comeBack(entry));
        assertThat(may(other, hearing)).isFalse();
        assertThatThrownBy(() -> runAs.as(other, () -> petitions.byId(id))).isInstanceOf(NotFoundException.class);
    }

    private Actor leaderOtherThan(Actor leader) {
        return Stream.of("RSJ", "GAJ", "ZJJ", "NYJ")
                .map(cases::leaderOf)
                .filter(l -> !l.username().equals(leader.username()))
                .findFirst()
                .orElseThrow();
    }

    private void account(Actor actor) {
        runAs.system(() -> {
            if (users.find(actor.username()).isEmpty()) {
                users.create(
                        actor.username(),
                        new UserProfile(actor.displayName(), actor.roles(), actor.organ(), false),
                        "Pass-word-2026",
                        false);
            }
            return null;
        });
    }

    private Actor bureau() {
        return Cases.OFFICER;
    }

    @Test
    void absencesAreCheckedAndNeverOverlap() throws Exception {
        var today = cases.today();
        var handler = person(Role.HANDLER, ORGAN);
        var one = person(Role.HANDLER, ORGAN);
        var stranger = person(Role.HANDLER, Cases.OTHER);
        refused("absence-days", () -> away(handler, one, today.plusDays(1), today));
        refused("absence-past", () -> away(handler, one, today.minusDays(1), today));
        refused("absence-too-long", () -> away(handler, one, today, today.plusDays(400)));
        refused("absence-substitute", () -> away(handler, stranger, today, today));
        refused("absence-substitute", () -> away(handler, handler, today, today));
        refused("absence-substitute", () -> away(person(Role.DEPARTMENT_HEAD, ORGAN), one, today, today));
        assertThatThrownBy(() -> runAs.as(
                        one,
                        () -> absences.enter(new AbsenceForm(handler.username(), today, today, one.username(), null))))
                .isInstanceOf(NotFoundException.class);

        var done = AtOnce.run(java.util.Collections.nCopies(
                3, (Callable<UUID>) () -> away(handler, one, today.plusDays(2), today.plusDays(4))));
        assertThat(done.results()).hasSize(1);
        assertThat(done.failures()).hasSize(2).allSatisfy(e -> assertThat(e)
                .isInstanceOfSatisfying(
                        RuleViolation.class, r -> assertThat(r.code()).isEqualTo("absence-overlaps")));
        var entry = done.results().get(0);
        refused("absence-substitute-away", () -> away(one, handler, today.plusDays(4), today.plusDays(5)));

        clock.set(today.plusDays(3));
        runAs.as(handler, () -> absences.comeBack(entry));
        assertThatThrownBy(() -> runAs.as(handler, () -> absences.comeBack(entry)))
                .isInstanceOf(StaleActionException.class);
        assertThat(runAs.as(handler, () -> absences.visible()))
                .extracting(AbsenceView::state, AbsenceView::backOn)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(AbsenceView.State.OVER, today.plusDays(3)));
        away(handler, one, today.plusDays(3), today.plusDays(4));
    }

    @Test
    void aSubstituteWhoIsAwayPassesNothingOn() {
        var today = cases.today();
        var first = person(Role.HANDLER, ORGAN);
        var second = person(Role.HANDLER, ORGAN);
        var third = person(Role.HANDLER, ORGAN);
        var id = cases.assigned();
        assign(Cases.liaisonOf(ORGAN), id, first);
        away(first, second, today, today);
        away(second, third, today, today);
        var item = cases.item(id, TaskKey.ORGAN_ANSWER);
        assertThat(Stream.of(second, third)).noneMatch(a -> may(a, item));
        assertThat(runAs.as(first, () -> absences.visible())).allMatch(AbsenceView::substituteAway);
    }

    private TaskRow row(Actor actor, UUID id, TaskReach reach) {
        return page(actor, new TaskFilter(null, null, cases.view(id).number(), false, reach))
                .get(0);
    }

    private List<TaskRow> page(Actor actor, TaskFilter filter) {
        return runAs.as(actor, () -> tasks.page(filter, PageQuery.first(500), clock.instant()))
                .items();
    }

    @Test
    void whatAnOrganWaitsForIsListedWithWhoAndSinceWhen() {
        var liaison = Cases.liaisonOf(ORGAN);
        var joint = cases.accept(cases.assign(cases.registered(), ORGAN, List.of(Cases.OTHER)));
        cases.position(joint, ORGAN);
        var approving = cases.accepted();
        cases.level1(approving, SessionResult.OPINION);
        cases.opinionSubmitted(approving);
        assertThat(waiting(liaison, joint))
                .extracting(WaitingRow::task, WaitingRow::organ)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(TaskKey.STATE_POSITION, Cases.OTHER));
        assertThat(waiting(liaison, approving))
                .extracting(WaitingRow::task, WaitingRow::role)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(TaskKey.APPROVE_OPINION, "DEPARTMENT_HEAD"));
        assertThat(waiting(Cases.headOf(ORGAN), approving)).isEmpty();
        assertThat(waiting(Cases.liaisonOf(Cases.OTHER), joint)).isEmpty();
        assertThat(waiting(Cases.CLERK, joint)).isEmpty();
    }

    private List<WaitingRow> waiting(Actor actor, UUID id) {
        var filter = new TaskFilter(null, null, cases.view(id).number(), false, TaskReach.ORGAN);
        var rows = runAs.as(actor, () -> tasks.waiting(filter, PageQuery.first(50)))
                .items();
        assertThat(runAs.as(actor, () -> tasks.counts(filter, clock.instant())).waiting())
                .isEqualTo(rows.size());
        return rows;
    }

    /** Random people, cases, handlers and absences; seeded, so that a failure can be looked at again. */
    @Test
    void rightsListAndCountersAgreeOnRandomData() {
        var random = new Random(20261124);
        var people = new ArrayList<Actor>();
        for (var organ : List.of(ORGAN, Cases.OTHER)) {
            for (var role : List.of(Role.LIAISON, Role.HANDLER, Role.HANDLER, Role.DEPARTMENT_HEAD)) {
                people.add(person(role, organ));
            }
        }
        var ids = new ArrayList<UUID>();
        for (int i = 0; i < 12; i++) {
            ids.add(randomCase(i));
        }
        for (int i = 0; i < 30; i++) {
            randomChange(people.get(random.nextInt(8)), people.get(random.nextInt(8)), ids.get(random.nextInt(12)), i);
        }
        people.addAll(List.of(Cases.CLERK, Cases.OFFICER, cases.leaderOf(ORGAN), cases.leaderOf("GAJ")));
        for (var actor : people) {
            for (var id : ids) {
                agrees(actor, id);
            }
            countersReproduceTheirLists(actor);
        }
    }

    private UUID randomCase(int i) {
        return switch (i % 6) {
            case 0 -> cases.assigned();
            case 1 -> cases.accepted();
            case 2 -> cases.accept(cases.assign(cases.registered(), ORGAN, List.of(Cases.OTHER)));
            case 3 -> {
                var id = cases.accepted();
                cases.level1(id, SessionResult.OPINION);
                yield cases.opinionSubmitted(id);
            }
            case 4 -> {
                var id = cases.accepted();
                cases.level1(id, SessionResult.OPINION);
                yield cases.opinionIssued(id);
            }
            default -> {
                var id = cases.accepted();
                cases.level1(id, SessionResult.UP);
                cases.position(id, ORGAN);
                cases.session(id, TaskKey.LEVEL2_SESSION, Cases.liaisonOf(ORGAN), SessionResult.UP, a -> a);
                yield id;
            }
        };
    }

    /** What a rule refuses is as good as any other change. */
    private void randomChange(Actor by, Actor to, UUID id, int i) {
        try {
            if (i % 3 == 0) {
                away(by, to, cases.today(), cases.today());
            } else if (i % 10 == 1) {
                runAs.as(by, () -> conflicts.declare(id, "测试"));
            } else {
                assign(by, id, to);
            }
        } catch (RuleViolation | NotFoundException refused) {
            assertThat(refused).isNotNull();
        }
    }

    private void agrees(Actor actor, UUID id) {
        var may = workItems.ofPetition(id).stream()
                .filter(item -> may(actor, item))
                .toList();
        var rows = page(actor, new TaskFilter(null, null, cases.view(id).number(), false));
        assertThat(rows)
                .as(actor.username() + " " + cases.view(id).state())
                .extracting(TaskRow::id)
                .containsExactlyInAnyOrderElementsOf(
                        may.stream().map(WorkItem::id).toList());
        assertThat(rows).allMatch(TaskRow::mine);
        for (var item : may) {
            var row = rows.stream()
                    .filter(r -> r.id().equals(item.id()))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.standsFor())
                    .isEqualTo(runAs.as(actor, () -> workItems.actsFor(item)).orElse(null));
        }
        assertThat(page(actor, new TaskFilter(null, null, cases.view(id).number(), false, TaskReach.ORGAN)).stream()
                        .filter(TaskRow::mine)
                        .map(TaskRow::id))
                .containsExactlyInAnyOrderElementsOf(
                        may.stream().map(WorkItem::id).toList());
    }

    private void countersReproduceTheirLists(Actor actor) {
        for (var reach : TaskReach.values()) {
            var counts = runAs.as(actor, () -> tasks.counts(TaskFilter.all(reach), clock.instant()));
            for (var show : TaskShow.values()) {
                var filter = new TaskFilter(show, null, null, false, reach);
                long listed = show == TaskShow.WAITING
                        ? runAs.as(actor, () -> tasks.waiting(filter, PageQuery.first(1)))
                                .total()
                        : runAs.as(actor, () -> tasks.page(filter, PageQuery.first(1), clock.instant()))
                                .total();
                assertThat(counts.of(show)).as(actor.username() + " " + show).isEqualTo(listed);
            }
        }
    }

    @Test
    void whatIsGivenToSomebodyIsNewAgainForThatPerson() {
        var handler = person(Role.HANDLER, ORGAN);
        var id = cases.assigned();
        runAs.as(handler, tasks::visit);
        clock.forward(Duration.ofMinutes(1));
        assertThat(runAs.as(handler, tasks::arrivals).fresh()).isZero();
        assign(Cases.liaisonOf(ORGAN), id, handler);
        assertThat(runAs.as(handler, tasks::arrivals).fresh()).isEqualTo(1);
    }

    @Test
    void everyChangeOfAHandlerStays() {
        var liaison = liaisonAccount();
        var id = cases.assigned();
        assign(liaison, id, person(Role.HANDLER, ORGAN));
        assign(liaison, id, person(Role.HANDLER, ORGAN));
        runAs.as(liaison, () -> handlers.giveBack(id, seen(liaison, id), "测试"));
        assertThat(jdbc.sql("select count(*) from case_handler where petition_id = :id and ended_at is not null")
                        .param("id", id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private BlockingQueue<MyTasks.Arrivals> window(Actor actor) throws InterruptedException {
        var seen = new LinkedBlockingQueue<MyTasks.Arrivals>();
        pulse.watch(actor, () -> seen.add(tasks.arrivals()));
        assertThat(seen.poll(20, TimeUnit.SECONDS))
                .as("the numbers of a new window")
                .isNotNull();
        return seen;
    }

    /** Until the numbers arrive; other tests' changes may tell the window something earlier. */
    private static void arrives(BlockingQueue<MyTasks.Arrivals> window, long fresh) throws InterruptedException {
        for (var told = window.poll(20, TimeUnit.SECONDS); ; told = window.poll(20, TimeUnit.SECONDS)) {
            assertThat(told).as("numbers by push").isNotNull();
            if (told.fresh() == fresh) {
                return;
            }
        }
    }

    @Test
    void anOpenWindowIsToldOfItsOwnNumbersOnly() throws Exception {
        var organ = "SLJ";
        var liaison = person(Role.LIAISON, organ);
        var handler = person(Role.HANDLER, organ);
        var id = cases.assign(cases.registered(), organ, List.of());
        runAs.as(handler, tasks::visit);
        clock.forward(Duration.ofMinutes(1));
        var window = window(handler);
        var stranger = window(person(Role.HANDLER, "WJJ"));
        assign(liaison, id, handler);
        arrives(window, 1);
        assertThat(stranger).isEmpty();

        cases.assign(cases.registered(), organ, List.of());
        arrives(window, 2);
        assertThat(stranger).isEmpty();
    }

    @Test
    void whatAnotherNodeChangesArrivesToo() throws Exception {
        var organ = "JYTYJ";
        var handler = person(Role.HANDLER, organ);
        var id = cases.assign(cases.registered(), organ, List.of());
        runAs.as(handler, tasks::visit);
        clock.forward(Duration.ofMinutes(1));
        var window = window(handler);
        // as another node would: rows without an event in this one
        jdbc.sql("delete from worklist_seen where username = :me")
                .param("me", handler.username())
                .update();
        jdbc.sql("insert into case_handler (id, petition_id, organ, username, open_key, named_by, named_at)"
                        + " values (:id, :petition, :organ, :me, :key, 'other', :at)")
                .param("id", UUID.randomUUID())
                .param("petition", id)
                .param("organ", organ)
                .param("me", handler.username())
                .param("key", id + "/" + organ)
                .param("at", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .update();
        arrives(window, 1);
    }

    @Test
    void aWindowWhoseAccountWasClosedIsForgotten() throws Exception {
        var organ = "SCJGJ";
        var handler = person(Role.HANDLER, organ);
        int before = pulse.windows();
        var window = window(handler);
        assertThat(pulse.windows()).isEqualTo(before + 1);
        runAs.as(Actor.SYSTEM, () -> users.lock(handler.username()));
        var other = window(person(Role.LIAISON, organ));
        cases.assign(cases.registered(), organ, List.of());
        arrives(other, 1);
        assertThat(window).isEmpty();
    }

    @Test
    void aBurstIsOneQuestion() throws Exception {
        var organ = "YBJ";
        var liaison = person(Role.LIAISON, organ);
        var handler = person(Role.HANDLER, organ);
        var picks = new ArrayList<CaseHandlers.Pick>();
        for (int i = 0; i < 6; i++) {
            picks.add(new CaseHandlers.Pick(cases.assign(cases.registered(), organ, List.of()), null));
        }
        runAs.as(handler, tasks::visit);
        clock.forward(Duration.ofMinutes(1));
        var asked = new AtomicInteger();
        var seen = new LinkedBlockingQueue<MyTasks.Arrivals>();
        pulse.watch(handler, () -> {
            asked.incrementAndGet();
            return seen.add(tasks.arrivals());
        });
        arrives(seen, 0);
        asked.set(0);
        var results = transaction.execute(
                status -> runAs.as(liaison, () -> handlers.assignAll(picks, handler.username(), null)));
        assertThat(results).allMatch(r -> r.refused() == null);
        arrives(seen, 6);
        assertThat(asked.get()).as("questions for six changes").isLessThanOrEqualTo(2);
    }
}
