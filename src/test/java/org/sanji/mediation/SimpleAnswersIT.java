package org.sanji.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.deadline.ClockKind;
import org.sanji.document.IssuedPaper;
import org.sanji.document.PaperKind;
import org.sanji.document.Papers;
import org.sanji.petition.NewPetition;
import org.sanji.petition.OutcomeKind;
import org.sanji.petition.PassReason;
import org.sanji.petition.PassView;
import org.sanji.petition.PetitionClocks;
import org.sanji.petition.PetitionFacts;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.PetitionState;
import org.sanji.petition.Petitions;
import org.sanji.petition.Purpose;
import org.sanji.petition.TimelineKind;
import org.sanji.petition.Track;
import org.sanji.process.TaskKey;
import org.sanji.process.UseCase;
import org.sanji.process.WorkItem;
import org.sanji.process.engine.EngineTime;
import org.sanji.security.Actor;
import org.sanji.security.RunAs;
import org.sanji.testing.Cases;
import org.sanji.testing.MutableClock;
import org.sanji.testing.TimeTravel;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** The simple procedure with all its exits. Today is Monday 2 March 2026; ten working days end on 16 March. */
@SpringBootTest
@ActiveProfiles("test")
@Import({TimeTravel.class, Cases.class})
class SimpleAnswersIT {

    private static final Actor LIAISON = Cases.liaisonOf(Cases.LEAD);
    private static final SimpleChoice CHOICE = new SimpleChoice(SimpleGround.CLEAR_FACTS, true);

    @Autowired
    private SimpleAnswers simple;

    @Autowired
    private OrganAnswers answers;

    @Autowired
    private Papers papers;

    @Autowired
    private Petitions petitions;

    @Autowired
    private PetitionFacts facts;

    @Autowired
    private PetitionClocks clocks;

    @Autowired
    private UseCase useCase;

    @Autowired
    private Cases cases;

    @Autowired
    private EngineTime time;

    @Autowired
    private RunAs runAs;

    @BeforeEach
    void monday() {
        time.set(MutableClock.START);
    }

    @AfterEach
    void reset() {
        time.reset();
    }

    private void accept(UUID petition, SimpleChoice choice) {
        runAs.as(LIAISON, () -> {
            var item = cases.item(petition, TaskKey.ORGAN_ANSWER);
            answers.accept(
                    item.id(),
                    item.version(),
                    new AcceptForm(cases.today(), NoticeMethod.IN_PERSON, null, null, choice));
        });
    }

    private UUID simply() {
        var id = cases.assigned();
        accept(id, CHOICE);
        return id;
    }

    private void does(UUID petition, Consumer<WorkItem> deed) {
        runAs.as(LIAISON, () -> deed.accept(cases.item(petition, TaskKey.ANSWER_SIMPLY)));
    }

    private void answer(UUID petition, SimpleAnswerForm form) {
        does(petition, item -> simple.answer(item.id(), item.version(), form));
    }

    private SimpleAnswerForm byPhone() {
        return new SimpleAnswerForm("测试：工资将于本月底补发。", AnswerChannel.PHONE, true, "测试甲", cases.today());
    }

    private static SimpleAnswerForm written() {
        return new SimpleAnswerForm("测试：工资将于本月底补发。", AnswerChannel.WRITTEN, false, null, null);
    }

    private PassView pass(UUID petition) {
        var passes = cases.view(petition).passes();
        return passes.get(passes.size() - 1);
    }

    private SimpleView view(UUID petition) {
        return runAs.as(LIAISON, () -> simple.of(petition)).orElseThrow();
    }

    private List<TimelineKind> timeline(UUID petition) {
        return runAs.as(LIAISON, () -> petitions.timeline(petition)).stream()
                .map(e -> e.kind())
                .toList();
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    @Test
    void isAnsweredByPhoneWithConsentAndClosedAtOnce() {
        var id = simply();
        assertThat(cases.view(id).state()).isEqualTo(PetitionState.ANSWERING);
        assertThat(cases.view(id).due().kind()).isEqualTo(ClockKind.SIMPLE_ANSWER);
        assertThat(cases.view(id).due().dueOn()).isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(view(id).handlingDueOn()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(view(id).contactOn()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(runAs.as(LIAISON, () -> clocks.of(cases.view(id))))
                .extracting(line -> line.kind().name() + " " + line.due().dueOn() + " " + line.isRunning())
                .contains(
                        "SIMPLE_DECIDE 2026-03-05 false",
                        "LEVEL1_SIMPLE 2026-03-03 true",
                        "SIMPLE_ANSWER 2026-03-16 true",
                        "HANDLING 2026-05-01 true")
                .as("each clock once")
                .doesNotHaveDuplicates();

        answer(id, byPhone());

        assertThat(cases.view(id).state()).isEqualTo(PetitionState.CLOSED);
        assertThat(pass(id).outcome()).isEqualTo(OutcomeKind.SIMPLE_ANSWER);
        assertThat(pass(id).servedOn()).isEqualTo(cases.today());
        assertThat(papers.of(id)).extracting(IssuedPaper::kind).endsWith(PaperKind.SIMPLE_ANSWER);
        assertThat(view(id).answer().told()).isEqualTo("测试甲");
        assertThat(timeline(id)).contains(TimelineKind.SIMPLE_BEGUN, TimelineKind.SIMPLE_TOLD, TimelineKind.CLOSED);
    }

    @Test
    void countsAsAcceptedForHandling() {
        var id = simply();
        answer(id, byPhone());
        var fact = useCase.run(() -> facts.of(id));
        assertThat(fact.track()).isEqualTo(Track.APPEAL_REQUEST);
        assertThat(fact.end()).isNull();
        assertThat(fact.firstPass().acceptedOn()).isEqualTo(cases.today());
        assertThat(fact.firstPass().handlingDueOn()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(fact.firstPass().closedOn()).isEqualTo(cases.today());
    }

    @Test
    void withoutConsentItIsWrittenAndServed() {
        var id = simply();
        refused(
                "simple-no-consent",
                () -> answer(id, new SimpleAnswerForm("测试", AnswerChannel.PHONE, false, "测试甲", cases.today())));
        refused("answer-text", () -> answer(id, new SimpleAnswerForm(" ", AnswerChannel.WRITTEN, false, null, null)));
        refused(
                "simple-told",
                () -> answer(id, new SimpleAnswerForm("测试", AnswerChannel.MESSAGE, true, " ", cases.today())));
        refused(
                "simple-told-future",
                () -> answer(
                        id,
                        new SimpleAnswerForm(
                                "测试",
                                AnswerChannel.PHONE,
                                true,
                                "测试甲",
                                cases.today().plusDays(1))));
        refused(
                "simple-told-before",
                () -> answer(
                        id,
                        new SimpleAnswerForm(
                                "测试",
                                AnswerChannel.PHONE,
                                true,
                                "测试甲",
                                cases.today().minusDays(1))));
        answer(id, written());
        assertThat(cases.view(id).state()).isEqualTo(PetitionState.ANSWERED);
        cases.served(id);
        assertThat(cases.view(id).state()).isEqualTo(PetitionState.CLOSED);
    }

    @Test
    void theOrganTurnsToTheNormalProcedureAndTheSixtyDaysGoOn() {
        var id = simply();
        time.advance(cases.view(id).key(), MutableClock.START.plus(Duration.ofDays(4)));
        assertThat(timeline(id)).contains(TimelineKind.SIMPLE_REMINDED);
        refused(
                "simple-leave-reason",
                () -> does(id, i -> simple.toNormal(i.id(), i.version(), SimpleLeave.ORGAN, " ")));
        does(id, i -> simple.toNormal(i.id(), i.version(), SimpleLeave.ORGAN, "测试：需要核实考勤"));

        assertThat(cases.view(id).state()).isEqualTo(PetitionState.LEVEL1);
        assertThat(cases.view(id).due().kind()).isEqualTo(ClockKind.HANDLING);
        assertThat(cases.view(id).due().dueOn()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(view(id).leftCause()).isEqualTo(SimpleLeave.ORGAN);
        cases.level1(id, SessionResult.OPINION);
        cases.served(cases.opinionIssued(id));
        assertThat(pass(id).outcome()).isEqualTo(OutcomeKind.OPINION);
    }

    @Test
    void turnsByItselfAtItsLimit() {
        var id = simply();
        time.advance(cases.view(id).key(), MutableClock.START.plus(Duration.ofDays(15)));
        assertThat(cases.view(id).state()).isEqualTo(PetitionState.LEVEL1);
        assertThat(view(id).leftCause()).isEqualTo(SimpleLeave.LIMIT);
        assertThat(cases.view(id).due().dueOn()).isEqualTo(LocalDate.of(2026, 5, 1));
    }

    @Test
    void aSuggestionGoesOnAsASuggestion() {
        var id = cases.assign(
                cases.register(Cases.with(cases.visit(), Purpose.SUGGESTION, PetitionForm.VISIT, null))
                        .petitionId(),
                Cases.LEAD,
                List.of());
        accept(id, new SimpleChoice(SimpleGround.QUESTION, true));
        does(id, i -> simple.toNormal(i.id(), i.version(), SimpleLeave.PETITIONER, "测试：希望研究"));
        assertThat(cases.view(id).state()).isEqualTo(PetitionState.ANSWERING);
        assertThat(cases.item(id, TaskKey.ANSWER_SUGGESTION).organ()).isEqualTo(Cases.LEAD);
        assertThat(cases.view(id).due().kind()).isEqualTo(ClockKind.SUGGESTION);
    }

    @Test
    void thePetitionerDisagreesBeforeService() {
        var id = simply();
        answer(id, written());
        assertThat(runAs.as(Cases.CLERK, () -> simple.mayDisagree(id))).isTrue();
        refused("simple-disagree-reason", () -> runAs.as(Cases.CLERK, () -> simple.disagree(id, "")));
        runAs.as(Cases.CLERK, () -> simple.disagree(id, "测试：数额不对"));

        assertThat(cases.view(id).state()).isEqualTo(PetitionState.LEVEL1);
        assertThat(pass(id).answeredOn()).isNull();
        assertThat(cases.view(id).passes()).hasSize(1);
        assertThat(view(id).leftCause()).isEqualTo(SimpleLeave.PETITIONER);
        cases.level1(id, SessionResult.OPINION);
        cases.served(cases.opinionIssued(id));
        assertThat(cases.view(id).state()).isEqualTo(PetitionState.CLOSED);
    }

    @Test
    void thePetitionerDisagreesAfterClosure() {
        var id = simply();
        answer(id, byPhone());
        time.set(MutableClock.START.plus(Duration.ofDays(30)));
        runAs.as(LIAISON, () -> simple.disagree(id, "测试：承诺没有兑现"));
        assertThat(cases.view(id).passes()).hasSize(2);
        assertThat(pass(id).reason()).isEqualTo(PassReason.SIMPLE_DISAGREED);
        assertThat(cases.view(id).state()).isEqualTo(PetitionState.LEVEL1);

        var late = simplyToday();
        time.set(MutableClock.START.plus(Duration.ofDays(90)));
        refused("simple-disagree-late", () -> runAs.as(LIAISON, () -> simple.disagree(late, "测试")));
        refused("simple-not-answered", () -> runAs.as(LIAISON, () -> simple.disagree(cases.closed(), "测试")));
    }

    private UUID simplyToday() {
        var id = simply();
        answer(id, byPhone());
        return id;
    }

    private void refusedFor(String code, UUID petition) {
        refused(code, () -> accept(petition, CHOICE));
        assertThat(runAs.as(LIAISON, () -> simple.offer(petition)).checks())
                .filteredOn(c -> !c.holds())
                .extracting(SimpleOffer.Check::code)
                .contains(code);
    }

    private UUID assigned(NewPetition petition, List<String> coOrgans) {
        return cases.assign(cases.register(petition).petitionId(), Cases.LEAD, coOrgans);
    }

    @Test
    void isNotOfferedForWhatNeedsMore() {
        refusedFor("simple-several-organs", assigned(cases.visit(), List.of(Cases.OTHER)));
        refusedFor("simple-joint", assigned(cases.visit().change().persons(5, 5).build(), List.of()));
        var first = cases.closed();
        var again = cases.repeatOf(first, PetitionForm.VISIT);
        refusedFor("simple-not-initial", cases.assign(again, Cases.LEAD, List.of()));
        var late = cases.assigned();
        time.set(MutableClock.START.plus(Duration.ofDays(3)));
        assertThat(runAs.as(LIAISON, () -> simple.offer(late)).offered()).isTrue();
        time.set(MutableClock.START.plus(Duration.ofDays(4)));
        refusedFor("simple-too-late", late);
    }

    @Test
    void needsAGroundAndTheCheckForLitigation() {
        var id = cases.assigned();
        refused("simple-ground", () -> accept(id, new SimpleChoice(null, true)));
        refused("simple-litigation", () -> accept(id, new SimpleChoice(SimpleGround.EVERYDAY, false)));
        refused(
                "simple-duty",
                () -> runAs.as(LIAISON, () -> {
                    var item = cases.item(id, TaskKey.ORGAN_ANSWER);
                    answers.accept(
                            item.id(),
                            item.version(),
                            new AcceptForm(cases.today(), NoticeMethod.IN_PERSON, Track.DUTY, null, CHOICE));
                }));
    }

    @Test
    void silenceIsNeverSimple() {
        var id = cases.assigned();
        time.advance(cases.view(id).key(), MutableClock.START.plus(Duration.ofDays(16)));
        assertThat(cases.view(id).state()).isEqualTo(PetitionState.LEVEL1);
        assertThat(runAs.as(LIAISON, () -> simple.of(id))).isEmpty();
    }

    @Test
    void anotherOrganLearnsNothing() {
        var id = simply();
        var stranger = Cases.liaisonOf("MZJ");
        assertThatThrownBy(() -> runAs.as(stranger, () -> simple.of(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> runAs.as(stranger, () -> simple.disagree(id, "x")))
                .isInstanceOf(NotFoundException.class);
    }
}
