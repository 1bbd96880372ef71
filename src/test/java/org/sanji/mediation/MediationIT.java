package org.sanji.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sanji.mediation.CaseWalk.OFFICER;
import static org.sanji.mediation.CaseWalk.RECEPTIONIST;
import static org.sanji.mediation.CaseWalk.head;
import static org.sanji.mediation.CaseWalk.liaison;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanji.common.Days;
import org.sanji.common.EventClock;
import org.sanji.common.NotFoundException;
import org.sanji.common.PageQuery;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.sanji.petition.CaseDecisions;
import org.sanji.petition.MediationLevel;
import org.sanji.petition.OutcomeKind;
import org.sanji.petition.PetitionState;
import org.sanji.petition.Petitions;
import org.sanji.petition.Purpose;
import org.sanji.petition.SimilarCases;
import org.sanji.petition.TimelineEntry;
import org.sanji.petition.TimelineKind;
import org.sanji.petition.Track;
import org.sanji.process.TaskKey;
import org.sanji.process.engine.EngineTime;
import org.sanji.security.Actor;
import org.sanji.security.RunAs;
import org.sanji.testing.MutableClock;
import org.sanji.worklist.MyTasks;
import org.sanji.worklist.TaskFilter;
import org.sanji.worklist.TaskRow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** The whole application from the desk to closure, through services, with every end of a case. */
@SpringBootTest
@ActiveProfiles("test")
@Import({MediationIT.Time.class, CaseWalk.class})
@DirtiesContext
class MediationIT {

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

        @Bean
        EngineTime engineTime(MutableClock clock, RuntimeService runtime, ManagementService management) {
            return new EngineTime(clock, runtime, management);
        }
    }

    @Autowired
    CaseWalk walk;

    @Autowired
    EngineTime time;

    @Autowired
    MutableClock clock;

    @Autowired
    RunAs runAs;

    @Autowired
    OrganAnswers answers;

    @Autowired
    RoomBookings rooms;

    @Autowired
    Opinions opinions;

    @Autowired
    SuggestionAnswers suggestions;

    @Autowired
    StatutoryRoutes routes;

    @Autowired
    DutyAnswers duties;

    @Autowired
    Conflicts conflicts;

    @Autowired
    MediationFiles files;

    @Autowired
    CaseDecisions decisions;

    @Autowired
    JointMediations joint;

    @Autowired
    SimilarOpinions similar;

    @Autowired
    SimilarCases similarCases;

    @Autowired
    Phrases phrases;

    @Autowired
    Petitions petitions;

    @Autowired
    MyTasks tasks;

    @BeforeEach
    void monday() {
        time.set(MutableClock.START);
    }

    @AfterEach
    void reset() {
        time.reset();
    }

    private MediationFile file(UUID id) {
        return runAs.system(() -> files.of(id));
    }

    private PetitionState state(UUID id) {
        return walk.petition(id).state();
    }

    private UUID book(Actor who, UUID id, String room, LocalDateTime start) {
        return runAs.as(who, () -> rooms.book(id, room, start, start.plusHours(1)));
    }

    private LocalDateTime at(int hour) {
        return walk.today().atTime(hour, 0);
    }

    private static void refused(String code, ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    @Test
    void endsAtLevelOneWithAnOpinionThatIsServed() {
        var id = walk.accepted("GAJ");
        var booking = book(liaison("GAJ"), id, "Y01", at(9));
        walk.holds(liaison("GAJ"), id, TaskKey.LEVEL1_SESSION, walk.session(booking, SessionResult.OPINION, null));

        var draft = walk.written(id, "GAJ");
        walk.does(liaison("GAJ"), id, TaskKey.DRAFT_OPINION, (i, v) -> opinions.submit(i, v, draft));
        walk.does(head("GAJ"), id, TaskKey.APPROVE_OPINION, (i, v) -> opinions.giveBack(i, v, "依据写具体"));
        assertThat(file(id).draft().comment()).isEqualTo("依据写具体");
        walk.issuesOpinion(id, "GAJ");
        assertThat(state(id)).isEqualTo(PetitionState.ANSWERED);

        time.set(clock.instant().plus(Duration.ofDays(2)));
        walk.serves(id, "GAJ");

        var petition = walk.petition(id);
        var file = file(id);
        assertThat(petition.state()).isEqualTo(PetitionState.CLOSED);
        assertThat(petition.passes().get(0).outcome()).isEqualTo(OutcomeKind.OPINION);
        assertThat(walk.open(id)).isEmpty();
        assertThat(file.sessions()).singleElement().satisfies(s -> assertThat(s.place())
                .isEqualTo("一级调处1室"));
        assertThat(file.bookings().get(0).state()).isEqualTo(BookingState.USED);
        assertThat(file.papers()).singleElement().satisfies(paper -> {
            assertThat(paper.number()).matches("公安局信处〔2026〕\\d+号");
            assertThat(paper.opinion().items()).hasSize(2);
        });
        assertThat(file.services()).hasSize(1);
    }

    @Test
    void numbersOpinionsWithoutAGap() {
        var numbers = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            var id = walk.accepted("SLJ");
            walk.holds(liaison("SLJ"), id, TaskKey.LEVEL1_SESSION, walk.session(null, SessionResult.OPINION, null));
            walk.issuesOpinion(id, "SLJ");
            numbers.add(file(id).papers().get(0).number());
        }
        assertThat(numbers).containsExactly("水利局信处〔2026〕1号", "水利局信处〔2026〕2号", "水利局信处〔2026〕3号");
    }

    @Test
    void refusesAnOpinionWithAnUnansweredRequestAndKeepsTheDraft() {
        var id = walk.accepted("GAJ");
        walk.holds(liaison("GAJ"), id, TaskKey.LEVEL1_SESSION, walk.session(null, SessionResult.OPINION, null));
        var whole = walk.written(id, "GAJ");
        var half = new OpinionDraft(
                whole.facts(), whole.items().subList(0, 1), whole.legalBasis(), whole.reliefOrgan(), whole.relief());

        runAs.as(liaison("GAJ"), () -> opinions.saveDraft(id, half));
        refused(
                "opinion-unanswered-request",
                () -> walk.does(liaison("GAJ"), id, TaskKey.DRAFT_OPINION, (i, v) -> opinions.submit(i, v, half)));

        assertThat(walk.open(id)).containsExactly(TaskKey.DRAFT_OPINION);
        assertThat(file(id).draft().state()).isEqualTo(OpinionState.DRAFT);
    }

    @Test
    void keepsThreePositionsEnteredAtTheSameMomentAndClimbsToTheLeader() throws Exception {
        var id = walk.accepted("ZRZYJ", "NYJ", "SLJ");
        assertThat(state(id)).isEqualTo(PetitionState.LEVEL2);

        together(List.of(
                () -> states(id, "ZRZYJ", Stance.SUPPORT),
                () -> states(id, "NYJ", Stance.OPPOSE),
                () -> states(id, "SLJ", Stance.SUPPORT)));

        assertThat(file(id).positions())
                .extracting(MediationFile.Position::organ)
                .containsExactlyInAnyOrder("ZRZYJ", "NYJ", "SLJ");
        assertThat(file(id).organsDisagree()).isTrue();
        var lead = liaison("ZRZYJ");
        walk.holds(lead, id, TaskKey.LEVEL2_SESSION, walk.session(null, SessionResult.ADD_ORGAN, null, "MZJ"));
        assertThat(file(id).roundOrgans()).containsExactly("MZJ");
        walk.states(id, "MZJ", Stance.SUPPORT);
        assertThat(walk.petition(id).coOrgans()).contains("MZJ");
        var booking = book(lead, id, "E01", at(14));
        walk.holds(lead, id, TaskKey.LEVEL2_SESSION, walk.session(null, SessionResult.UP, null));

        assertThat(state(id)).isEqualTo(PetitionState.LEVEL3);
        assertThat(file(id).bookings())
                .filteredOn(b -> b.id().equals(booking))
                .singleElement()
                .satisfies(b -> assertThat(b.state()).isEqualTo(BookingState.RELEASED));
        var leader = walk.leaderOf("ZRZYJ");
        refused(
                "session-top-level",
                () -> walk.holds(leader, id, TaskKey.LEVEL3_HEARING, walk.session(null, SessionResult.UP, null)));
        walk.holds(leader, id, TaskKey.LEVEL3_HEARING, walk.session(null, SessionResult.OPINION, null));
        walk.issuesOpinion(id, "ZRZYJ");
        walk.serves(id, "ZRZYJ");
        assertThat(walk.petition(id).passes().get(0).endLevel()).isEqualTo(MediationLevel.LEADERSHIP);
        assertThat(state(id)).isEqualTo(PetitionState.CLOSED);
    }

    private Void states(UUID id, String organ, Stance stance) {
        walk.states(id, organ, stance);
        return null;
    }

    private static List<Throwable> together(List<Callable<Void>> works) throws Exception {
        var barrier = new CyclicBarrier(works.size());
        var pool = Executors.newFixedThreadPool(works.size());
        var failures = new ArrayList<Throwable>();
        try {
            List<Future<Void>> running = new ArrayList<>();
            for (var work : works) {
                running.add(pool.submit(() -> {
                    barrier.await();
                    return work.call();
                }));
            }
            for (var future : running) {
                try {
                    future.get();
                } catch (ExecutionException e) {
                    failures.add(e.getCause());
                }
            }
        } finally {
            pool.shutdown();
        }
        return failures;
    }

    @Test
    void goesUpAfterTwoFailedSessions() {
        var id = walk.accepted("CGJ");
        walk.holds(liaison("CGJ"), id, TaskKey.LEVEL1_SESSION, walk.session(null, SessionResult.AGAIN, null));
        assertThat(state(id)).isEqualTo(PetitionState.LEVEL1);
        walk.holds(liaison("CGJ"), id, TaskKey.LEVEL1_SESSION, walk.session(null, SessionResult.AGAIN, null));
        assertThat(state(id)).isEqualTo(PetitionState.LEVEL2);
        assertThat(walk.open(id)).containsExactly(TaskKey.STATE_POSITION);
    }

    @Test
    void goesUpAtTheLimitFreesTheRoomAndTakesTheDraftAlong() {
        var id = walk.accepted("GAJ");
        walk.holds(liaison("GAJ"), id, TaskKey.LEVEL1_SESSION, walk.session(null, SessionResult.OPINION, null));
        var draft = walk.written(id, "GAJ");
        walk.does(liaison("GAJ"), id, TaskKey.DRAFT_OPINION, (i, v) -> opinions.submit(i, v, draft));
        book(liaison("GAJ"), id, "Y03", at(9).plusDays(20));

        time.advance(walk.petition(id).key(), clock.instant().plus(Duration.ofDays(8)));

        assertThat(state(id)).isEqualTo(PetitionState.LEVEL2);
        assertThat(file(id).bookings().get(0).state()).isEqualTo(BookingState.RELEASED);
        assertThat(file(id).draft().state()).isEqualTo(OpinionState.DRAFT);
        assertThat(file(id).draft().draft().facts()).isEqualTo("经查属实。");
        assertThat(walk.open(id)).containsExactly(TaskKey.STATE_POSITION);
    }

    @Test
    void freesTheRoomWhenThePetitionerWithdraws() {
        var id = walk.accepted("GAJ");
        var start = at(10).plusDays(1);
        book(liaison("GAJ"), id, "Y02", start);

        runAs.as(RECEPTIONIST, () -> decisions.withdraw(id, walk.today(), "卷宗第3页", "已自行解决"));

        assertThat(state(id)).isEqualTo(PetitionState.WITHDRAWN);
        assertThat(walk.open(id)).isEmpty();
        assertThat(file(id).bookings().get(0).state()).isEqualTo(BookingState.RELEASED);
        var other = walk.accepted("GAJ");
        book(liaison("GAJ"), other, "Y02", start);
    }

    @Test
    void givesARoomToOneOfTwoWhoBookAtTheSameMoment() throws Exception {
        var first = walk.accepted("GAJ");
        var second = walk.accepted("SFJ");
        var start = at(15);

        var failures = together(
                List.of(() -> booked(liaison("GAJ"), first, start), () -> booked(liaison("SFJ"), second, start)));

        assertThat(failures).singleElement().isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo("room-taken"));
        var taken = runAs.as(RECEPTIONIST, () -> rooms.day(start.toLocalDate(), MediationLevel.DEPARTMENT)).stream()
                .filter(r -> r.roomCode().equals("Y05"))
                .flatMap(r -> r.taken().stream());
        assertThat(taken).hasSize(1);
        var seenByOthers = runAs.as(liaison("YBJ"), () -> rooms.day(start.toLocalDate(), null)).stream()
                .filter(r -> r.roomCode().equals("Y05"))
                .flatMap(r -> r.taken().stream());
        assertThat(seenByOthers).singleElement().satisfies(t -> assertThat(t.number())
                .isNull());
    }

    private Void booked(Actor who, UUID id, LocalDateTime start) {
        book(who, id, "Y05", start);
        return null;
    }

    @Test
    void refusesARoomOfAnotherLevel() {
        var id = walk.accepted("GAJ");
        refused("room-wrong-level", () -> book(liaison("GAJ"), id, "E01", at(10)));
        assertThatThrownBy(() -> book(liaison("SFJ"), id, "Y01", at(10))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void reassignsAnObjectedPetitionAndShowsTheFormerLeadItsOwnPart() {
        var id = walk.assigned(Purpose.REQUEST, "GAJ");
        var objection = new ObjectionForm("属于城管职责", "CGJ");
        walk.does(liaison("GAJ"), id, TaskKey.ORGAN_ANSWER, (i, v) -> answers.object(i, v, objection));
        assertThat(state(id)).isEqualTo(PetitionState.OBJECTED);
        var ruling = new ObjectionDecision(ObjectionRuling.REASSIGN, "CGJ", List.of(), "异议成立");
        walk.does(OFFICER, id, TaskKey.DECIDE_OBJECTION, (i, v) -> answers.decideObjection(i, v, ruling));
        walk.accept(id, "CGJ");
        walk.holds(liaison("CGJ"), id, TaskKey.LEVEL1_SESSION, walk.session(null, SessionResult.OPINION, null));
        walk.issuesOpinion(id, "CGJ");

        var former = walk.sees(liaison("GAJ"), id, files::of);
        assertThat(former.objections()).hasSize(1);
        assertThat(former.sessions()).isEmpty();
        assertThat(former.papers()).isEmpty();
        assertThat(walk.sees(liaison("CGJ"), id, files::of).papers()).hasSize(1);
    }

    @Test
    void makesAnObjectedPetitionAJointOneUnderANewLead() {
        var id = walk.assigned(Purpose.REQUEST, "GAJ");
        walk.does(
                liaison("GAJ"),
                id,
                TaskKey.ORGAN_ANSWER,
                (i, v) -> answers.object(i, v, new ObjectionForm("涉及多个单位", null)));
        var ruling = new ObjectionDecision(ObjectionRuling.JOINT, "CGJ", List.of("GAJ", "ZJJ"), "共同办理");
        walk.does(OFFICER, id, TaskKey.DECIDE_OBJECTION, (i, v) -> answers.decideObjection(i, v, ruling));

        assertThat(walk.petition(id).leadOrgan()).isEqualTo("CGJ");
        assertThat(state(id)).isEqualTo(PetitionState.LEVEL2);
        assertThat(file(id).roundOrgans()).containsExactlyInAnyOrder("CGJ", "GAJ", "ZJJ");
    }

    @Test
    void refusesAnObjectionAfterFiveWorkingDays() {
        var id = walk.assigned(Purpose.REQUEST, "GAJ");
        LocalDate last = walk.sees(liaison("GAJ"), id, answers::objectionDueOn);
        assertThat(last).isEqualTo(LocalDate.of(2026, 3, 9));
        time.set(Days.endOf(last));
        refused(
                "objection-too-late",
                () -> walk.does(
                        liaison("GAJ"),
                        id,
                        TaskKey.ORGAN_ANSWER,
                        (i, v) -> answers.object(i, v, new ObjectionForm("不属于", null))));
    }

    @Test
    void takesSilenceForAcceptance() {
        var id = walk.assigned(Purpose.REQUEST, "GAJ");
        time.advance(walk.petition(id).key(), clock.instant().plus(Duration.ofDays(16)));
        assertThat(state(id)).isEqualTo(PetitionState.LEVEL1);
        assertThat(walk.petition(id).passes().get(0).acceptedBySilence()).isTrue();
    }

    @Test
    void leavesByAStatutoryRoute() {
        var id = walk.assigned(Purpose.REQUEST, "RSJ");
        var labour = routes.catalogue().stream()
                .filter(r -> r.ground() == StatutoryGround.ARBITRATION)
                .findFirst()
                .orElseThrow();
        var route = StatutoryForm.of(labour, NoticeMethod.MAIL, walk.today());
        walk.does(liaison("RSJ"), id, TaskKey.ORGAN_ANSWER, (i, v) -> answers.statutory(i, v, route));
        assertThat(state(id)).isEqualTo(PetitionState.STATUTORY);
        assertThat(walk.open(id)).containsExactly(TaskKey.RECORD_OUTCOME);
    }

    @Test
    void answersASuggestionAndADuty() {
        var suggestion = walk.assigned(Purpose.SUGGESTION, "JTYSJ");
        walk.accept(suggestion, "JTYSJ");
        walk.does(
                liaison("JTYSJ"),
                suggestion,
                TaskKey.ANSWER_SUGGESTION,
                (i, v) -> suggestions.answer(i, v, Adoption.PARTLY, "增设一个站点。"));
        walk.serves(suggestion, "JTYSJ");
        assertThat(state(suggestion)).isEqualTo(PetitionState.CLOSED);
        assertThat(file(suggestion).papers().get(0).adoption()).isEqualTo(Adoption.PARTLY);

        var duty = walk.assigned(Purpose.REQUEST, "SCJGJ");
        walk.does(
                liaison("SCJGJ"),
                duty,
                TaskKey.ORGAN_ANSWER,
                (i, v) -> answers.accept(i, v, new AcceptForm(walk.today(), NoticeMethod.IN_PERSON, Track.DUTY, null)));
        assertThat(state(duty)).isEqualTo(PetitionState.ANSWERING);
        walk.does(
                liaison("SCJGJ"),
                duty,
                TaskKey.PERFORM_DUTY,
                (i, v) -> duties.answer(i, v, DutyResult.PERFORMED, "已依法查处。"));
        walk.serves(duty, "SCJGJ");
        assertThat(walk.petition(duty).passes().get(0).outcome()).isEqualTo(OutcomeKind.DUTY_ANSWER);
    }

    @Test
    void hidesAnothersTaskAndRefusesWhatIsDoneAlready() {
        var id = walk.assigned(Purpose.REQUEST, "GAJ");
        var item = walk.item(id, TaskKey.ORGAN_ANSWER);
        var form = new AcceptForm(walk.today(), NoticeMethod.MAIL, null, null);

        assertThatThrownBy(() -> runAs.as(liaison("SFJ"), () -> answers.accept(item.id(), item.version(), form)))
                .isInstanceOf(NotFoundException.class);
        runAs.as(liaison("GAJ"), () -> answers.accept(item.id(), item.version(), form));
        assertThatThrownBy(() -> runAs.as(head("GAJ"), () -> answers.accept(item.id(), item.version(), form)))
                .isInstanceOf(StaleActionException.class);
    }

    @Test
    void keepsAPersonWithAConflictOfInterestAway() {
        var id = walk.accepted("GAJ");
        var number = walk.petition(id).number();
        var start = at(10).plusDays(3);
        book(liaison("GAJ"), id, "Y06", start);
        runAs.as(liaison("GAJ"), () -> conflicts.declare(id, "对方当事人是近亲属"));

        assertThatThrownBy(() -> walk.sees(liaison("GAJ"), id, files::of)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> runAs.as(liaison("GAJ"), () -> petitions.byNumber(number)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> runAs.as(liaison("GAJ"), () -> rooms.mayBook(id)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> walk.holds(
                        liaison("GAJ"), id, TaskKey.LEVEL1_SESSION, walk.session(null, SessionResult.AGAIN, null)))
                .isInstanceOf(NotFoundException.class);
        assertThat(tasksOf(liaison("GAJ"))).doesNotContain(number);
        assertThat(tasksOf(head("GAJ"))).contains(number);
        assertThat(runAs.as(liaison("GAJ"), () -> rooms.day(start.toLocalDate(), null)).stream()
                        .filter(r -> r.roomCode().equals("Y06"))
                        .flatMap(r -> r.taken().stream()))
                .singleElement()
                .satisfies(t -> assertThat(t.number()).isNull());
        assertThat(file(id).conflicts()).hasSize(1);
        walk.holds(head("GAJ"), id, TaskKey.LEVEL1_SESSION, walk.session(null, SessionResult.AGAIN, null));
    }

    @Test
    void hidesALaterPetitionOfTheSameMatterFromWhoSteppedAside() {
        var id = walk.accepted("GAJ");
        runAs.as(liaison("GAJ"), () -> conflicts.declare(id, "对方当事人是近亲属"));
        var again = walk.repeatOf(id);

        assertThat(walk.sees(head("GAJ"), again, petitions::byId).joinedTo()).isNotNull();
        assertThatThrownBy(() -> walk.sees(liaison("GAJ"), again, petitions::byId))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void letsTheHeadTakeAMistakenDeclarationBackButNotThePersonAlone() {
        var id = walk.accepted("GAJ");
        runAs.as(liaison("GAJ"), () -> conflicts.declare(id, "误以为是同一人"));
        var declaration = file(id).conflicts().get(0);

        assertThatThrownBy(() -> runAs.as(liaison("GAJ"), () -> conflicts.lift(id, declaration.id(), "误报")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> runAs.as(RECEPTIONIST, () -> conflicts.lift(id, declaration.id(), "误报")))
                .isInstanceOf(NotFoundException.class);
        refused("conflict-reason", () -> runAs.as(head("GAJ"), () -> conflicts.lift(id, declaration.id(), " ")));
        runAs.as(head("GAJ"), () -> conflicts.lift(id, declaration.id(), "同名不同人"));

        assertThat(walk.sees(liaison("GAJ"), id, files::of).conflicts())
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.reason()).isEqualTo("误以为是同一人");
                    assertThat(c.liftReason()).isEqualTo("同名不同人");
                });
        assertThatThrownBy(() -> runAs.as(head("GAJ"), () -> conflicts.lift(id, declaration.id(), "再次")))
                .isInstanceOf(StaleActionException.class);
        runAs.as(liaison("GAJ"), () -> conflicts.declare(id, "确有利害关系"));
        assertThat(file(id).conflicts()).hasSize(2);
    }

    @Test
    void invitesAnOrganBeforeTheSessionAndGivesItATaskWithADate() {
        var id = walk.accepted("ZRZYJ", "NYJ");
        walk.states(id, "ZRZYJ", Stance.SUPPORT);
        walk.states(id, "NYJ", Stance.OPPOSE);
        var lead = liaison("ZRZYJ");
        refused(
                "invite-reason",
                () -> walk.does(lead, id, TaskKey.LEVEL2_SESSION, (i, v) -> joint.invite(i, v, List.of("MZJ"), " ")));
        refused(
                "session-organ-takes-part",
                () -> walk.does(lead, id, TaskKey.LEVEL2_SESSION, (i, v) -> joint.invite(i, v, List.of("NYJ"), "缺意见")));
        walk.does(lead, id, TaskKey.LEVEL2_SESSION, (i, v) -> joint.invite(i, v, List.of("MZJ"), "涉及救助"));

        assertThat(walk.open(id)).containsExactly(TaskKey.STATE_POSITION);
        assertThat(file(id).round()).isEqualTo(2);
        assertThat(file(id).roundOrgans()).containsExactly("MZJ");
        assertThat(file(id).sessions()).isEmpty();
        walk.states(id, "MZJ", Stance.SUPPORT);
        assertThat(walk.open(id)).containsExactly(TaskKey.LEVEL2_SESSION);
        var due = walk.today().plusDays(5);
        refused("joint-task-organ", () -> runAs.as(lead, () -> joint.addTask(id, "SLJ", "出具证明", due)));
        refused("joint-task-due", () -> runAs.as(lead, () -> joint.addTask(id, "MZJ", "出具证明", null)));
        assertThatThrownBy(() -> runAs.as(liaison("NYJ"), () -> joint.addTask(id, "MZJ", "出具证明", due)))
                .isInstanceOf(NotFoundException.class);
        var task = runAs.as(lead, () -> joint.addTask(id, "MZJ", "出具救助证明", due));

        assertThat(runAs.as(liaison("MZJ"), () -> joint.open()))
                .filteredOn(t -> t.number().equals(walk.petition(id).number()))
                .singleElement()
                .satisfies(t -> assertThat(t.dueOn()).isEqualTo(due));
        assertThatThrownBy(() -> runAs.as(liaison("NYJ"), () -> joint.closeTask(id, task, true, null)))
                .isInstanceOf(NotFoundException.class);
        refused("joint-task-note", () -> runAs.as(liaison("MZJ"), () -> joint.closeTask(id, task, false, null)));
        runAs.as(liaison("MZJ"), () -> joint.closeTask(id, task, false, "对象不符合条件"));
        assertThat(runAs.as(liaison("NYJ"), () -> joint.tasks(id)))
                .singleElement()
                .satisfies(t -> assertThat(t.note()).isEqualTo("对象不符合条件"));
        assertThatThrownBy(() -> runAs.as(lead, () -> joint.closeTask(id, task, true, null)))
                .isInstanceOf(StaleActionException.class);
        assertThat(runAs.as(lead, () -> petitions.timeline(id)))
                .extracting(TimelineEntry::kind)
                .contains(TimelineKind.ORGANS_INVITED, TimelineKind.JOINT_TASK_SET, TimelineKind.JOINT_TASK_MISSED);
    }

    @Test
    void recordsWhoStayedAwayAndTheConsentOfEachPartyByItself() {
        var id = walk.accepted("GAJ");
        var today = walk.today();
        var attendees = List.of(
                new SessionForm.Attendee("测试甲", Side.PETITIONER),
                new SessionForm.Attendee("测试乙", Side.OTHER_PARTY),
                new SessionForm.Attendee("测试丙", Side.OTHER_PARTY, false));
        var refusing = List.of(
                new SessionForm.Consent(null, Side.PETITIONER, true, today, ConsentHow.SIGNED),
                new SessionForm.Consent("测试乙", Side.OTHER_PARTY, true, today, ConsentHow.ORAL),
                new SessionForm.Consent("测试丙", Side.OTHER_PARTY, false, null, null));
        refused(
                "session-no-consent",
                () -> walk.holds(
                        liaison("GAJ"),
                        id,
                        TaskKey.LEVEL1_SESSION,
                        session(attendees, refusing, SessionResult.AGREED)));
        refused(
                "session-consent-how",
                () -> walk.holds(
                        liaison("GAJ"),
                        id,
                        TaskKey.LEVEL1_SESSION,
                        session(
                                attendees,
                                List.of(new SessionForm.Consent(null, Side.PETITIONER, true, today, null)),
                                SessionResult.AGAIN)));
        walk.holds(liaison("GAJ"), id, TaskKey.LEVEL1_SESSION, session(attendees, refusing, SessionResult.AGAIN));

        var session = file(id).sessions().get(0);
        assertThat(session.attendees()).extracting(SessionForm.Attendee::came).containsExactly(true, true, false);
        assertThat(session.consents()).isEqualTo(refusing);
    }

    @Test
    void showsTheOrganItsOwnClosedMattersOfTheCategoryWithoutNames() {
        var before = walk.accepted("CGJ");
        walk.holds(liaison("CGJ"), before, TaskKey.LEVEL1_SESSION, walk.session(null, SessionResult.OPINION, null));
        walk.issuesOpinion(before, "CGJ");
        walk.serves(before, "CGJ");
        var id = walk.accepted("CGJ");
        var number = walk.petition(before).number();

        assertThat(runAs.as(liaison("CGJ"), () -> similar.of(id)))
                .filteredOn(s -> s.number().equals(number))
                .singleElement()
                .satisfies(s -> {
                    assertThat(s.percent()).isEqualTo(100);
                    assertThat(s.legalBasis()).isNotBlank();
                });
        assertThatThrownBy(() -> runAs.as(liaison("SFJ"), () -> similar.of(id))).isInstanceOf(NotFoundException.class);
        assertThat(runAs.as(RECEPTIONIST, () -> similar.of(id))).isEmpty();
        assertThat(runAs.as(liaison("CGJ"), () -> similarCases.withoutNames(before, "测试甲反映")))
                .isEqualTo("某某反映");
        runAs.as(liaison("CGJ"), () -> conflicts.declare(before, "近亲属"));
        assertThat(runAs.as(liaison("CGJ"), () -> similar.of(id)))
                .noneMatch(s -> s.number().equals(number));
    }

    @Test
    void keepsThePhrasesOfAnOrganFromOthers() {
        runAs.as(liaison("CGJ"), () -> phrases.keep(null, PhrasePlace.FACTS, "zz9", "占道", "经现场核查，存在占道经营。"));
        refused(
                "phrase-code-taken",
                () -> runAs.as(head("CGJ"), () -> phrases.keep(null, PhrasePlace.BASIS, "zz9", "另一", "另一")));
        refused(
                "phrase-code",
                () -> runAs.as(head("CGJ"), () -> phrases.keep(null, PhrasePlace.BASIS, "占", "另一", "另一")));
        var own = runAs.as(head("CGJ"), () -> phrases.own()).get(0);

        assertThat(runAs.as(liaison("GAJ"), () -> phrases.at(PhrasePlace.values())))
                .noneMatch(p -> p.code().equals("zz9"));
        assertThatThrownBy(() -> runAs.as(liaison("GAJ"), () -> phrases.retire(own.id())))
                .isInstanceOf(NotFoundException.class);
        runAs.as(head("CGJ"), () -> phrases.keep(own.id(), PhrasePlace.FACTS, "zz9", "占道经营", "经核查属实。"));
        assertThat(runAs.as(liaison("CGJ"), () -> phrases.at(PhrasePlace.FACTS)))
                .filteredOn(p -> p.code().equals("zz9"))
                .singleElement()
                .satisfies(p -> assertThat(p.text()).isEqualTo("经核查属实。"));
    }

    private SessionForm session(
            List<SessionForm.Attendee> attendees, List<SessionForm.Consent> consents, SessionResult result) {
        return new SessionForm(
                LocalDateTime.ofInstant(clock.instant(), Days.ZONE),
                null,
                "村委会",
                attendees,
                List.of(),
                consents,
                "双方陈述。",
                result,
                null,
                false,
                List.of(),
                result == SessionResult.AGREED ? new AgreementForm(walk.today(), "退还押金", List.of()) : null);
    }

    private List<String> tasksOf(Actor who) {
        return runAs.as(who, () -> tasks.page(TaskFilter.all(), PageQuery.first(500), clock.instant()).items().stream()
                .map(TaskRow::number)
                .toList());
    }
}
