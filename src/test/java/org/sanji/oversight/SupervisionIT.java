package org.sanji.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanji.common.NotFoundException;
import org.sanji.common.PageQuery;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.sanji.document.AttachmentKind;
import org.sanji.document.Attachments;
import org.sanji.document.PaperFiles;
import org.sanji.document.PaperGuard;
import org.sanji.document.PaperKind;
import org.sanji.document.Papers;
import org.sanji.petition.BreachKind;
import org.sanji.petition.BreachRaised;
import org.sanji.petition.CaseDecisions;
import org.sanji.petition.PetitionClocks;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.PetitionState;
import org.sanji.petition.Petitions;
import org.sanji.petition.Purpose;
import org.sanji.petition.ReadingList;
import org.sanji.petition.ReadingShow;
import org.sanji.petition.TimelineEntry;
import org.sanji.petition.TimelineKind;
import org.sanji.process.CasePicture;
import org.sanji.process.PassKey;
import org.sanji.process.TaskKey;
import org.sanji.process.UseCase;
import org.sanji.process.WorkItems;
import org.sanji.process.engine.EngineTime;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.testing.AtOnce;
import org.sanji.testing.Cases;
import org.sanji.testing.MutableClock;
import org.sanji.testing.SampleFiles;
import org.sanji.testing.TimeTravel;
import org.sanji.worklist.MyTasks;
import org.sanji.worklist.TaskFilter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** From the cause to its end, with the whole application: by timers and by hand. */
@SpringBootTest
@ActiveProfiles("test")
@Import({TimeTravel.class, Cases.class})
@DirtiesContext
class SupervisionIT {

    private static final PageQuery ALL = PageQuery.first(1000);
    private static final Actor SUPERVISOR = new Actor("t-supervisor-a", "测试督查员", Set.of(Role.SUPERVISOR), "XFJ", false);
    private static final Actor LEAD = Cases.liaisonOf(Cases.LEAD);
    private static final Actor HELPER = Cases.liaisonOf(Cases.OTHER);

    @Autowired
    private Supervisions supervisions;

    @Autowired
    private SupervisionOrders orders;

    @Autowired
    private Petitions petitions;

    @Autowired
    private PetitionClocks clocks;

    @Autowired
    private ReadingList readings;

    @Autowired
    private CaseDecisions decisions;

    @Autowired
    private Papers papers;

    @Autowired
    private PaperFiles paperFiles;

    @Autowired
    private List<PaperGuard> guards;

    @Autowired
    private Attachments attachments;

    @Autowired
    private WorkItems workItems;

    @Autowired
    private CasePicture pictures;

    @Autowired
    private MyTasks tasks;

    @Autowired
    private Cases cases;

    @Autowired
    private RunAs runAs;

    @Autowired
    private UseCase useCase;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    @Autowired
    private EngineTime time;

    @BeforeEach
    void monday() {
        time.set(MutableClock.START);
    }

    @AfterEach
    void reset() {
        time.reset();
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private static void unknown(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NotFoundException.class);
    }

    private UUID joint() {
        return cases.accept(cases.assign(cases.registered(), Cases.LEAD, List.of(Cases.OTHER)));
    }

    private void days(UUID petition, int days) {
        time.advance(new PassKey(petition, 1), clock.instant().plus(Duration.ofDays(days)));
    }

    private SupervisionView only(Actor actor, UUID petition) {
        var found = runAs.as(actor, () -> supervisions.of(petition));
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private UUID raise(UUID petition, String organ, SupervisionCause cause) {
        return runAs.as(SUPERVISOR, () -> supervisions.raise(petition, new RaiseForm(organ, cause, "测试：来电反映推给别的单位")));
    }

    private SupervisionView view(UUID id) {
        return runAs.as(SUPERVISOR, () -> supervisions.byId(id));
    }

    private OrderForm form(OrderForm.Suggestion... suggestions) {
        return new OrderForm(
                "测试：逾期未告知属实。", "测试：三日内告知并说明原因。", cases.today().plusDays(20), List.of(suggestions), List.of());
    }

    private static OrderForm.Suggestion suggestion(SuggestionKind kind, String organ) {
        return new OrderForm.Suggestion(kind, organ, "测试：建议 " + kind);
    }

    private void order(UUID id, OrderForm form) {
        runAs.as(SUPERVISOR, () -> orders.order(id, view(id).version(), form));
    }

    private UUID ordered(UUID petition, OrderForm.Suggestion... suggestions) {
        var id = raise(petition, Cases.LEAD, SupervisionCause.SHIFTING);
        order(id, form(suggestions));
        return id;
    }

    private void answer(Actor actor, UUID id, boolean adopted) {
        runAs.as(actor, () -> {
            var view = supervisions.byId(id);
            var slips = view.order().suggestions().stream()
                    .map(s -> new OrderAnswer.Slip(s.id(), adopted, "测试：说明"))
                    .toList();
            orders.answer(id, view.version(), new OrderAnswer("测试：已整改。", slips, List.of()));
        });
    }

    private List<TimelineKind> timeline(Actor actor, UUID petition) {
        return runAs.as(actor, () -> petitions.timeline(petition)).stream()
                .map(TimelineEntry::kind)
                .toList();
    }

    private List<UUID> listed(Actor actor, SupervisionFilter filter) {
        return runAs.as(actor, () -> supervisions.page(filter, ALL)).items().stream()
                .map(SupervisionRow::id)
                .toList();
    }

    // ---- causes

    @Test
    void aMissedDateIsACauseThatTheSupervisorChecks() {
        var id = cases.assigned();
        days(id, 16);
        var cause = only(SUPERVISOR, id);
        assertThat(cause.state()).isEqualTo(SupervisionState.WAITING);
        assertThat(cause.row().breach()).isEqualTo(BreachKind.NOTICE);
        assertThat(cause.row().cause()).isEqualTo(SupervisionCause.MISSED_DATE);
        assertThat(cause.row().organ()).isEqualTo(Cases.LEAD);
        assertThat(cause.row().dueOn()).isAfter(cases.today());
        assertThat(cause.may().check()).isTrue();
        assertThat(runAs.as(SUPERVISOR, () -> tasks.page(TaskFilter.all(), ALL, clock.instant()))
                        .items())
                .anySatisfy(t -> {
                    assertThat(t.petitionId()).isEqualTo(id);
                    assertThat(t.task()).isEqualTo(TaskKey.CHECK_SUPERVISION);
                });
    }

    @Test
    void theSameDateIsOneCauseHoweverOftenItIsRaised() throws Exception {
        var id = cases.assigned();
        var breach = new BreachRaised(
                new PassKey(id, 1), BreachKind.NOTICE, Cases.LEAD, cases.today().minusDays(1));
        Callable<Object> raising = () -> {
            runAs.system(() -> {
                useCase.run(() -> events.publishEvent(breach));
                return null;
            });
            return "raised";
        };
        var done = AtOnce.run(List.of(raising, raising, raising, raising));
        assertThat(done.failures()).isEmpty();
        raising.call();
        assertThat(runAs.as(SUPERVISOR, () -> supervisions.of(id))).hasSize(1);
        assertThat(runAs.system(() -> workItems.ofPetition(id)).stream()
                        .filter(i -> i.task() == TaskKey.CHECK_SUPERVISION))
                .hasSize(1);
    }

    @Test
    void anOverdueReturnCountsAgainstTheOrganAndIsSupervised() {
        var id = cases.accepted();
        days(id, 75);
        var before = runAs.as(SUPERVISOR, () -> supervisions.of(id)).size();
        cases.repeatOf(id, PetitionForm.VISIT);
        var causes = runAs.as(SUPERVISOR, () -> supervisions.of(id));
        assertThat(causes).hasSize(before + 1);
        assertThat(causes).extracting(c -> c.row().cause()).contains(SupervisionCause.OVERDUE_RETURN);
        cases.repeatOf(id, PetitionForm.LETTER);
        assertThat(runAs.as(SUPERVISOR, () -> supervisions.of(id))).hasSize(before + 1);
    }

    @Test
    void aCauseOutlivesTheWithdrawalOfThePetition() {
        var id = cases.assigned();
        days(id, 16);
        var cause = only(SUPERVISOR, id);
        runAs.as(Cases.CLERK, () -> decisions.withdraw(id, cases.today(), "测试档案", "测试"));
        assertThat(cases.view(id).state()).isEqualTo(PetitionState.WITHDRAWN);
        assertThat(only(SUPERVISOR, id).may().check()).isTrue();
        runAs.as(SUPERVISOR, () -> orders.dismiss(cause.id(), cause.version(), "测试：已撤回，责任单位说明了原因。"));
        var ended = only(SUPERVISOR, id);
        assertThat(ended.state()).isEqualTo(SupervisionState.DISMISSED);
        assertThat(ended.row().endedOn()).isEqualTo(cases.today());
        assertThat(ended.words()).extracting(SupervisionView.Word::kind).containsExactly(SupervisionWord.DISMISSED);
    }

    @Test
    void anAccusationRaisesNothingThatAnybodySees() {
        var id = cases.register(Cases.with(cases.visit(), Purpose.ACCUSATION, PetitionForm.LETTER, null))
                .petitionId();
        days(id, 16);
        assertThat(jdbc.sql("select count(*) from supervision_case where petition_id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(runAs.system(() -> workItems.ofPetition(id))).noneMatch(i -> i.task() == TaskKey.CHECK_SUPERVISION);
        for (var actor : List.of(SUPERVISOR, Cases.OFFICER, cases.leaderOf("XFJ"))) {
            unknown(() -> runAs.as(actor, () -> supervisions.of(id)));
            assertThat(runAs.as(actor, () -> supervisions.page(SupervisionFilter.of(null), ALL))
                            .items())
                    .noneMatch(r -> r.petitionId().equals(id));
        }
        assertThat(runAs.as(Cases.SEALED_OFFICER, () -> supervisions.of(id))).isEmpty();
        refused(
                "supervision-sealed",
                () -> runAs.as(
                        Cases.SEALED_OFFICER,
                        () -> supervisions.raise(id, new RaiseForm("XFJ", SupervisionCause.FRAUD, "测试"))));
    }

    @Test
    void aCauseByHandIsCheckedOnceAndCanBeNamedAgainWhenSettled() {
        var id = joint();
        refused("supervision-organ", () -> raise(id, "GAJ", SupervisionCause.FRAUD));
        refused("supervision-cause", () -> raise(id, Cases.LEAD, null));
        refused(
                "supervision-evidence",
                () -> runAs.as(
                        Cases.OFFICER,
                        () -> supervisions.raise(id, new RaiseForm(Cases.LEAD, SupervisionCause.FRAUD, " "))));
        var first = raise(id, Cases.LEAD, SupervisionCause.FRAUD);
        refused("supervision-running", () -> raise(id, Cases.LEAD, SupervisionCause.FRAUD));
        raise(id, Cases.OTHER, SupervisionCause.FRAUD);
        raise(id, Cases.LEAD, SupervisionCause.SHIFTING);
        runAs.as(SUPERVISOR, () -> orders.dismiss(first, view(first).version(), "测试：查无实据"));
        raise(id, Cases.LEAD, SupervisionCause.FRAUD);
        assertThat(runAs.as(SUPERVISOR, () -> supervisions.of(id))).hasSize(4);
    }

    @Test
    void twoWhoNameTheSameAtOnceNameItOnce() throws Exception {
        var id = joint();
        Callable<UUID> naming = () -> raise(id, Cases.LEAD, SupervisionCause.PERFUNCTORY);
        var done = AtOnce.run(List.of(naming, naming));
        assertThat(done.results()).hasSize(1);
        assertThat(done.failures()).singleElement().isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(
                        e.code())
                .isEqualTo("supervision-running"));
    }

    /** Rows of the first version have no process; it begins when somebody checks them. */
    @Test
    void anOldCauseWithoutProcessIsListedAndChecked() {
        var id = cases.accepted();
        var old = UUID.randomUUID();
        jdbc.sql("insert into supervision_case (id, version, petition_id, pass, cause, breach, organ, missed_on,"
                        + " raised_on, raised_at, state, was_overdue) values (:id, 0, :petition, 1, 'MISSED_DATE',"
                        + " 'NOTICE', 'RSJ', :day, :day, current_timestamp, 'WAITING', false)")
                .param("id", old)
                .param("petition", id)
                .param("day", LocalDate.of(2026, 2, 1))
                .update();
        assertThat(view(old).may().check()).isTrue();
        assertThat(view(old).row().dueOn()).isNull();
        order(old, form());
        assertThat(view(old).state()).isEqualTo(SupervisionState.ORDERED);
        assertThat(only(LEAD, id).may().answer()).isTrue();
    }

    // ---- orders

    @Test
    void anOrderIsAnsweredSuggestionBySuggestionAskedAgainAndAccepted() {
        var id = joint();
        var order = ordered(
                id,
                suggestion(SuggestionKind.IMPROVEMENT, Cases.LEAD),
                suggestion(SuggestionKind.POLICY, "XZF"),
                suggestion(SuggestionKind.ACCOUNTABILITY, "JWJW"));
        assertThat(papers.of(id).stream().filter(p -> order.toString().equals(p.subject())))
                .extracting(p -> p.kind())
                .containsExactlyInAnyOrder(
                        PaperKind.SUPERVISION_ORDER,
                        PaperKind.IMPROVEMENT_SUGGESTION,
                        PaperKind.POLICY_SUGGESTION,
                        PaperKind.ACCOUNTABILITY_SUGGESTION);
        var seen = only(LEAD, id);
        assertThat(seen.may().answer()).isTrue();
        assertThat(seen.order().suggestions()).extracting(s -> s.organ()).containsExactly(Cases.LEAD);
        assertThat(seen.evidence()).isNull();
        assertThat(seen.raisedBy()).isNull();
        var slip = seen.order().suggestions().get(0).id();
        refused("supervision-answer", () -> reply(order, " ", new OrderAnswer.Slip(slip, true, "测试")));
        refused("supervision-slip", () -> reply(order, "测试", new OrderAnswer.Slip(slip, null, "测试")));
        refused("supervision-slip-text", () -> reply(order, "测试", new OrderAnswer.Slip(slip, false, "")));
        refused("supervision-slip", () -> reply(order, "测试"));
        answer(LEAD, order, false);

        var judged = view(order);
        assertThat(judged.may().judge()).isTrue();
        assertThat(judged.order().answeredOn()).isEqualTo(cases.today());
        refused(
                "supervision-reason",
                () -> runAs.as(
                        SUPERVISOR,
                        () -> orders.askAgain(
                                order, judged.version(), "", cases.today().plusDays(5))));
        refused(
                "supervision-due",
                () -> runAs.as(SUPERVISOR, () -> orders.askAgain(order, judged.version(), "测试", cases.today())));
        runAs.as(
                SUPERVISOR,
                () -> orders.askAgain(
                        order, judged.version(), "测试：理由不充分", cases.today().plusDays(5)));
        assertThat(only(LEAD, id).order().dueOn()).isEqualTo(cases.today().plusDays(5));
        answer(Cases.headOf(Cases.LEAD), order, true);
        runAs.as(SUPERVISOR, () -> orders.accept(order, view(order).version(), null));

        var ended = view(order);
        assertThat(ended.state()).isEqualTo(SupervisionState.ACCEPTED);
        assertThat(ended.order().suggestions().get(0).replies())
                .extracting(SupervisionView.Reply::adopted)
                .containsExactly(false, true);
        assertThat(ended.words())
                .extracting(SupervisionView.Word::kind)
                .containsExactly(
                        SupervisionWord.RAISED,
                        SupervisionWord.ORDERED,
                        SupervisionWord.ANSWERED,
                        SupervisionWord.ASKED_AGAIN,
                        SupervisionWord.ANSWERED,
                        SupervisionWord.ACCEPTED);
        assertThat(timeline(LEAD, id))
                .contains(
                        TimelineKind.SUPERVISION_ORDERED,
                        TimelineKind.SUPERVISION_ANSWERED,
                        TimelineKind.SUPERVISION_ASKED_AGAIN,
                        TimelineKind.SUPERVISION_ACCEPTED)
                .doesNotContain(TimelineKind.SUPERVISION_RAISED);
    }

    private void reply(UUID order, String text, OrderAnswer.Slip... slips) {
        runAs.as(
                LEAD,
                () -> orders.answer(
                        order, supervisions.byId(order).version(), new OrderAnswer(text, List.of(slips), List.of())));
    }

    @Test
    void thePapersOfAnOrderAreKnownToTheirAddresseesOnly() {
        var id = joint();
        ordered(
                id,
                suggestion(SuggestionKind.IMPROVEMENT, Cases.LEAD),
                suggestion(SuggestionKind.ACCOUNTABILITY, "JWJW"));
        assertThat(known(LEAD, id))
                .contains(PaperKind.SUPERVISION_ORDER, PaperKind.IMPROVEMENT_SUGGESTION)
                .doesNotContain(PaperKind.ACCOUNTABILITY_SUGGESTION);
        assertThat(known(SUPERVISOR, id)).contains(PaperKind.ACCOUNTABILITY_SUGGESTION);
        for (var actor : List.of(HELPER, Cases.CLERK)) {
            assertThat(known(actor, id))
                    .doesNotContain(
                            PaperKind.SUPERVISION_ORDER,
                            PaperKind.IMPROVEMENT_SUGGESTION,
                            PaperKind.ACCOUNTABILITY_SUGGESTION);
        }
    }

    private List<PaperKind> known(Actor actor, UUID petition) {
        return runAs.as(actor, () -> papers.of(petition).stream()
                .filter(p -> guards.stream().allMatch(g -> g.mayKnow(p)))
                .map(p -> p.kind())
                .toList());
    }

    @Test
    void theLetterOfAnotherOrganIsRecordedEvenAfterTheEnd() {
        var id = joint();
        var order = ordered(id, suggestion(SuggestionKind.ACCOUNTABILITY, "JWJW"));
        var suggestion = view(order).order().suggestions().get(0);
        assertThat(suggestion.mayReply()).isTrue();
        answer(LEAD, order, true);
        runAs.as(SUPERVISOR, () -> orders.accept(order, view(order).version(), "测试：认可"));
        var letter = new OutsideReply(true, "测试：已立案", cases.today(), "纪〔2026〕1号");
        refused(
                "supervision-reply-on",
                () -> record(suggestion, letter, cases.today().plusDays(1)));
        refused(
                "supervision-reply-on",
                () -> record(suggestion, letter, cases.today().minusDays(1)));
        record(suggestion, letter, cases.today());
        assertThat(view(order).order().suggestions().get(0).last().letterNumber())
                .isEqualTo("纪〔2026〕1号");
        assertThat(timeline(LEAD, id)).doesNotContain(TimelineKind.SUGGESTION_REPLIED);
        assertThat(timeline(SUPERVISOR, id)).contains(TimelineKind.SUGGESTION_REPLIED);
        assertThat(only(LEAD, id).order().suggestions()).isEmpty();
    }

    private void record(SupervisionView.Suggestion suggestion, OutsideReply letter, LocalDate on) {
        runAs.as(
                SUPERVISOR,
                () -> orders.recordReply(
                        suggestion.id(), new OutsideReply(letter.adopted(), letter.text(), on, letter.letterNumber())));
    }

    @Test
    void evidenceGoesAlongBothWaysAndTheSupervisorOpensIt() {
        var id = joint();
        var cause = raise(id, Cases.LEAD, SupervisionCause.PERFUNCTORY);
        var shot = runAs.as(
                SUPERVISOR, () -> attachments.stage(AttachmentKind.EVIDENCE, SampleFiles.picture("现场.png", 1)));
        var given = form();
        order(cause, new OrderForm(given.facts(), given.demands(), given.dueOn(), List.of(), List.of(shot.id())));
        var receipt =
                runAs.as(LEAD, () -> attachments.stage(AttachmentKind.EVIDENCE, SampleFiles.picture("凭证.png", 2)));
        runAs.as(
                LEAD,
                () -> orders.answer(
                        cause,
                        supervisions.byId(cause).version(),
                        new OrderAnswer("测试：已整改。", List.of(), List.of(receipt.id()))));
        var words = view(cause).words();
        assertThat(words.get(words.size() - 1).files()).singleElement().satisfies(f -> {
            assertThat(f.name()).isEqualTo("凭证.png");
            assertThat(f.readable()).isTrue();
        });
        assertThat(only(LEAD, id).words().get(0).files())
                .extracting(f -> f.id())
                .containsExactly(shot.id());
    }

    @Test
    void aFileOfAnOrderIsForWhoeverSeesTheOrderOnly() {
        var id = joint();
        var cause = raise(id, Cases.LEAD, SupervisionCause.PERFUNCTORY);
        var shot = runAs.as(
                SUPERVISOR, () -> attachments.stage(AttachmentKind.EVIDENCE, SampleFiles.picture("督办.png", 3)));
        var given = form();
        order(cause, new OrderForm(given.facts(), given.demands(), given.dueOn(), List.of(), List.of(shot.id())));
        for (var actor : List.of(LEAD, SUPERVISOR, Cases.OFFICER)) {
            assertThat(runAs.as(actor, () -> attachments.of(id)))
                    .extracting(a -> a.id())
                    .contains(shot.id());
        }
        assertThat(runAs.as(LEAD, () -> attachments.open(shot.id())).size()).isPositive();
        for (var actor : List.of(HELPER, Cases.headOf(Cases.OTHER), Cases.CLERK)) {
            assertThat(runAs.as(actor, () -> attachments.of(id)))
                    .extracting(a -> a.id())
                    .doesNotContain(shot.id());
            unknown(() -> runAs.as(actor, () -> attachments.open(shot.id())));
        }
    }

    @Test
    void whoeverReadsAPaperOfTheOrderFindsItAtTheOrder() {
        var id = joint();
        var order = ordered(
                id,
                suggestion(SuggestionKind.IMPROVEMENT, Cases.LEAD),
                suggestion(SuggestionKind.ACCOUNTABILITY, "JWJW"));
        for (var actor : List.of(SUPERVISOR, LEAD)) {
            var seen = runAs.as(actor, () -> supervisions.byId(order)).order();
            assertThat(seen.paper()).isNotNull();
            assertThat(seen.suggestions()).allSatisfy(s -> assertThat(s.paper()).isNotNull());
            runAs.as(actor, () -> paperFiles.open(seen.paper()));
        }
    }

    @Test
    void theLetterOfAnOrganWithoutAccountsIsRecordedWithDayNumberAndFile() {
        var id = joint();
        runAs.system(() -> {
            useCase.run(() -> events.publishEvent(new BreachRaised(
                    new PassKey(id, 1), BreachKind.NOTICE, "JWJW", cases.today().minusDays(1))));
            return null;
        });
        var cause = only(SUPERVISOR, id).id();
        order(cause, form(suggestion(SuggestionKind.IMPROVEMENT, "JWJW")));
        assertThat(view(cause).may().answer()).isTrue();
        assertThat(view(cause).may().byLetter()).isTrue();
        unknown(() -> runAs.as(LEAD, () -> supervisions.byId(cause)));
        days(id, 3);
        var arrived = new AnswerLetter(cases.today().minusDays(1), "纪函〔2026〕2号");
        var scan = runAs.as(
                SUPERVISOR, () -> attachments.stage(AttachmentKind.EVIDENCE, SampleFiles.picture("来函.png", 4)));
        refused("supervision-letter-on", () -> letter(cause, null, scan.id()));
        refused(
                "supervision-letter-on",
                () -> letter(cause, new AnswerLetter(cases.today().plusDays(1), "1号"), scan.id()));
        refused(
                "supervision-letter-on",
                () -> letter(cause, new AnswerLetter(cases.today().minusDays(4), "1号"), scan.id()));
        refused("supervision-letter-number", () -> letter(cause, new AnswerLetter(cases.today(), " "), scan.id()));
        refused("supervision-letter-file", () -> letter(cause, arrived));
        letter(cause, arrived, scan.id());
        var answered = view(cause);
        assertThat(answered.state()).isEqualTo(SupervisionState.ANSWERED);
        assertThat(answered.order().answeredOn()).isEqualTo(arrived.receivedOn());
        assertThat(answered.words())
                .filteredOn(w -> w.kind() == SupervisionWord.ANSWERED)
                .singleElement()
                .satisfies(w -> {
                    assertThat(w.letter()).isEqualTo(arrived);
                    assertThat(w.files()).hasSize(1);
                });
        assertThat(answered.order().suggestions().get(0).last().letterNumber()).isEqualTo(arrived.number());
    }

    private void letter(UUID cause, AnswerLetter letter, UUID... files) {
        runAs.as(SUPERVISOR, () -> {
            var view = supervisions.byId(cause);
            var slips = view.order().suggestions().stream()
                    .map(s -> new OrderAnswer.Slip(s.id(), true, "测试：照办"))
                    .toList();
            orders.answer(cause, view.version(), new OrderAnswer("测试：来函答复。", slips, List.of(files), letter));
        });
    }

    @Test
    void ofTwoSupervisorsWhoConcludeAtOnceOneIsToldThatTheOtherWasFaster() throws Exception {
        var id = joint();
        var order = ordered(id);
        answer(LEAD, order, true);
        int version = view(order).version();
        Callable<String> accept = () -> {
            runAs.as(SUPERVISOR, () -> orders.accept(order, version, "测试：认可"));
            return "accepted";
        };
        Callable<String> again = () -> {
            runAs.as(
                    SUPERVISOR,
                    () -> orders.askAgain(
                            order, version, "测试：不具体", cases.today().plusDays(5)));
            return "again";
        };
        var done = AtOnce.run(List.of(accept, again));
        assertThat(done.results()).hasSize(1);
        assertThat(done.failures()).singleElement().isInstanceOf(StaleActionException.class);
        assertThat(view(order).state())
                .isEqualTo(done.results().contains("accepted") ? SupervisionState.ACCEPTED : SupervisionState.ORDERED);
    }

    @Test
    void anUnansweredOrderIsOverdueForLeaderAndSupervisorAndRaisesNoFurtherCause() {
        var id = joint();
        var order = ordered(id);
        var leader = cases.leaderOf(Cases.LEAD);
        days(id, 21);
        var late = view(order);
        assertThat(late.order().overdue()).isTrue();
        assertThat(late.state()).isEqualTo(SupervisionState.ORDERED);
        assertThat(listed(SUPERVISOR, SupervisionFilter.of(SupervisionShow.OVERDUE)))
                .contains(order);
        assertThat(listed(leader, SupervisionFilter.of(SupervisionShow.OVERDUE)))
                .contains(order);
        assertThat(runAs.as(leader, () -> tasks.overdueInCharge(ALL)).items()).anySatisfy(t -> {
            assertThat(t.petitionId()).isEqualTo(id);
            assertThat(t.task()).isEqualTo(TaskKey.ANSWER_SUPERVISION);
        });
        assertThat(runAs.as(SUPERVISOR, () -> supervisions.of(id)))
                .noneMatch(c -> c.row().breach() == BreachKind.SUPERVISION);
        assertThat(timeline(LEAD, id)).contains(TimelineKind.SUPERVISION_OVERDUE);
        answer(LEAD, order, true);
        assertThat(view(order).order().wasOverdue()).isTrue();
        assertThat(view(order).order().overdue()).isFalse();
    }

    @Test
    void escalatedItIsOnTheReadingListOfTheLeaderInCharge() {
        var id = joint();
        var order = ordered(id);
        var leader = cases.leaderOf(Cases.LEAD);
        runAs.as(SUPERVISOR, () -> orders.escalate(order, view(order).version(), "测试：多次催办不答复"));
        assertThat(view(order).state()).isEqualTo(SupervisionState.ESCALATED);
        assertThat(view(order).leaderName()).isEqualTo(leader.displayName());
        assertThat(runAs.as(leader, () -> readings.page(ReadingShow.UNREAD, ALL))
                        .items())
                .anyMatch(r -> r.id().equals(id));
        assertThat(runAs.system(() -> workItems.ofPetition(id)))
                .noneMatch(i -> i.task().isConfidential());
    }

    @Test
    void anOrderIsRevokedOnlyBeforeItIsAnswered() {
        var id = joint();
        var order = ordered(id);
        var second = raise(id, Cases.LEAD, SupervisionCause.FRAUD);
        order(second, form());
        answer(LEAD, second, true);
        refused(
                "supervision-state",
                () -> runAs.as(
                        SUPERVISOR, () -> orders.revoke(second, view(second).version(), "测试")));
        runAs.as(SUPERVISOR, () -> orders.revoke(order, view(order).version(), "测试：发错单位"));
        assertThat(view(order).state()).isEqualTo(SupervisionState.REVOKED);
    }

    @Test
    void aCauseIsMergedWithARunningOrderOfTheSameOrgan() {
        var id = joint();
        var order = ordered(id);
        var other = raise(id, Cases.OTHER, SupervisionCause.SHIFTING);
        var cause = raise(id, Cases.LEAD, SupervisionCause.PERFUNCTORY);
        assertThat(runAs.as(SUPERVISOR, () -> orders.proposal(cause)).running())
                .extracting(OrderProposal.Running::id)
                .containsExactly(order);
        refused(
                "supervision-merge",
                () -> runAs.as(SUPERVISOR, () -> orders.merge(other, view(other).version(), order, null)));
        runAs.as(SUPERVISOR, () -> orders.merge(cause, view(cause).version(), order, null));
        assertThat(view(cause).state()).isEqualTo(SupervisionState.MERGED);
        assertThat(view(cause).mergedInto()).isEqualTo(order);
    }

    @Test
    void theBureauAnswersWhatItIsSupervisedFor() {
        var id = cases.registered();
        days(id, 16);
        var cause = only(SUPERVISOR, id);
        assertThat(cause.row().organ()).isEqualTo("XFJ");
        order(cause.id(), form(suggestion(SuggestionKind.IMPROVEMENT, "XFJ")));
        assertThat(only(Cases.OFFICER, id).may().answer()).isTrue();
        answer(Cases.OFFICER, cause.id(), true);
        assertThat(view(cause.id()).state()).isEqualTo(SupervisionState.ANSWERED);
    }

    @Test
    void whoIsSlowerIsToldAndNothingIsDoneTwice() {
        var id = joint();
        var cause = raise(id, Cases.LEAD, SupervisionCause.SHIFTING);
        var seen = view(cause);
        order(cause, form());
        assertThatThrownBy(() -> runAs.as(SUPERVISOR, () -> orders.dismiss(cause, seen.version(), "测试")))
                .isInstanceOf(StaleActionException.class);
        assertThat(view(cause).state()).isEqualTo(SupervisionState.ORDERED);
    }

    @Test
    void refusesWhatIsNoOrder() {
        var id = joint();
        var cause = raise(id, Cases.LEAD, SupervisionCause.SHIFTING);
        var good = form();
        refused(
                "supervision-facts",
                () -> order(cause, new OrderForm(" ", good.demands(), good.dueOn(), List.of(), List.of())));
        refused(
                "supervision-demands",
                () -> order(cause, new OrderForm(good.facts(), null, good.dueOn(), List.of(), List.of())));
        refused(
                "supervision-due",
                () -> order(
                        cause,
                        new OrderForm(
                                good.facts(), good.demands(), cases.today().plusDays(61), List.of(), List.of())));
        refused(
                "supervision-due",
                () -> order(cause, new OrderForm(good.facts(), good.demands(), null, List.of(), List.of())));
        refused("supervision-suggestion-organ", () -> order(cause, form(suggestion(SuggestionKind.POLICY, "NOWHERE"))));
        refused(
                "supervision-suggestion",
                () -> order(cause, form(new OrderForm.Suggestion(SuggestionKind.POLICY, "XZF", " "))));
        var many = new ArrayList<OrderForm.Suggestion>();
        for (int i = 0; i < 11; i++) {
            many.add(suggestion(SuggestionKind.POLICY, "XZF"));
        }
        refused("supervision-suggestions", () -> order(cause, form(many.toArray(OrderForm.Suggestion[]::new))));
        refused(
                "supervision-long",
                () -> order(
                        cause, new OrderForm("长".repeat(4001), good.demands(), good.dueOn(), List.of(), List.of())));
        assertThat(view(cause).state()).isEqualTo(SupervisionState.WAITING);
    }

    @Test
    void theProposedDateNeverPassesTheLegalOne() {
        var id = cases.accepted();
        var cause = raise(id, Cases.LEAD, SupervisionCause.SHIFTING);
        var legal = cases.view(id).passes().get(0).handlingDueOn();
        assertThat(runAs.as(SUPERVISOR, () -> orders.proposal(cause)).dueOn())
                .isEqualTo(cases.today().plusDays(30));
        time.set(org.sanji.common.Days.startOf(legal.minusDays(4)));
        assertThat(runAs.as(SUPERVISOR, () -> orders.proposal(cause)))
                .satisfies(p -> assertThat(p.dueOn()).isEqualTo(legal))
                .satisfies(p -> assertThat(p.legalDueOn()).isEqualTo(legal));
        time.set(org.sanji.common.Days.startOf(legal.plusDays(4)));
        assertThat(runAs.as(SUPERVISOR, () -> orders.proposal(cause)).dueOn())
                .isEqualTo(cases.today().plusDays(10));
    }

    // ---- who knows

    @Test
    void anotherOrganOfTheCaseLearnsNothingByAnyDoor() {
        var id = joint();
        var order = ordered(id, suggestion(SuggestionKind.IMPROVEMENT, Cases.LEAD));
        var item = runAs.system(() -> workItems.open(id, TaskKey.ANSWER_SUPERVISION, order.toString()))
                .orElseThrow();
        assertThat(runAs.as(HELPER, () -> supervisions.of(id))).isEmpty();
        unknown(() -> runAs.as(HELPER, () -> supervisions.byId(order)));
        unknown(() -> answer(HELPER, order, true));
        assertThat(runAs.as(HELPER, () -> workItems.mayKnow(item))).isFalse();
        assertThat(runAs.as(LEAD, () -> workItems.mayKnow(item))).isTrue();
        assertThat(timeline(HELPER, id)).noneMatch(k -> k.name().startsWith("SUPERVISION_"));
        assertThat(runAs.as(HELPER, () -> clocks.of(petitions.byId(id))))
                .noneMatch(c -> c.kind().name().startsWith("SUPERVISION"));
        assertThat(runAs.as(LEAD, () -> clocks.of(petitions.byId(id))))
                .anyMatch(c -> c.kind() == org.sanji.deadline.ClockKind.SUPERVISION);
        assertThat(runAs.as(HELPER, () -> pictures.of(new PassKey(id, 1))))
                .noneMatch(d -> d.definitionKey().equals("supervision"));
        assertThat(runAs.as(SUPERVISOR, () -> pictures.of(new PassKey(id, 1))))
                .anyMatch(d -> d.definitionKey().equals("supervision"));
        assertThatThrownBy(() -> runAs.as(LEAD, () -> supervisions.page(SupervisionFilter.of(null), ALL)))
                .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
        var stranger = Cases.liaisonOf("MZJ");
        unknown(() -> runAs.as(stranger, () -> supervisions.of(id)));
    }

    @Test
    void theOrganDoesNotLearnOfACauseBeforeThereIsAnOrder() {
        var id = joint();
        raise(id, Cases.LEAD, SupervisionCause.FRAUD);
        assertThat(runAs.as(LEAD, () -> supervisions.of(id))).isEmpty();
        assertThat(timeline(LEAD, id)).doesNotContain(TimelineKind.SUPERVISION_RAISED);
        var item = runAs.system(() -> workItems.ofPetition(id)).stream()
                .filter(i -> i.task() == TaskKey.CHECK_SUPERVISION)
                .findFirst()
                .orElseThrow();
        assertThat(runAs.as(LEAD, () -> workItems.mayKnow(item))).isFalse();
        assertThat(runAs.as(LEAD, () -> tasks.waiting(TaskFilter.all(), ALL)).items())
                .noneMatch(r -> r.task().isConfidential());
    }

    @Test
    void thePetitionerReadsThatTheBureauSupervisesButNotWhomOrWhy() {
        var id = joint();
        ordered(id);
        var open = runAs.system(() -> petitions.timeline(id)).stream()
                .filter(TimelineEntry::isPublic)
                .filter(e -> e.kind().name().startsWith("SUPERVIS"))
                .toList();
        assertThat(open).singleElement().satisfies(e -> {
            assertThat(e.kind()).isEqualTo(TimelineKind.SUPERVISED);
            assertThat(String.join("", e.args())).isBlank();
        });
    }

    @Test
    void theLeaderInChargeOfTheOrganSeesOrderAndPetitionAnotherLeaderNeither() {
        var id = cases.accept(cases.assign(cases.registered(), Cases.LEAD, List.of("MZJ")));
        var cause = raise(id, "MZJ", SupervisionCause.PERFUNCTORY);
        var inCharge = cases.leaderOf("MZJ");
        assertThat(listed(inCharge, SupervisionFilter.of(SupervisionShow.OPEN))).contains(cause);
        assertThat(runAs.as(inCharge, () -> petitions.byId(id)).id()).isEqualTo(id);
        assertThat(listed(cases.leaderOf(Cases.LEAD), SupervisionFilter.of(null)))
                .doesNotContain(cause);
    }

    // ---- figures

    @Test
    void everyFigureOfTheMatrixIsTheLengthOfItsList() {
        var old = cases.assigned();
        days(old, 16);
        var id = joint();
        ordered(id);
        raise(id, Cases.OTHER, SupervisionCause.FRAUD);
        time.set(clock.instant().plus(Duration.ofDays(8)));
        ordered(joint());
        var answered = ordered(joint());
        answer(LEAD, answered, true);
        days(id, 14);
        for (var actor : List.of(SUPERVISOR, cases.leaderOf(Cases.LEAD))) {
            var matrix = runAs.as(actor, () -> supervisions.matrix(SupervisionFilter.of(null)));
            var rows = new ArrayList<>(matrix.rows());
            rows.add(matrix.total());
            assertThat(matrix.total().open()).isPositive();
            assertThat(matrix.rows().stream()
                            .mapToLong(SupervisionMatrix.Row::open)
                            .sum())
                    .isEqualTo(matrix.total().open());
            for (var row : rows) {
                assertThat(row.waiting() + row.ordered() + row.answered()).isEqualTo(row.open());
                assertThat(row.byAge().stream().mapToLong(n -> n).sum()).isEqualTo(row.open());
                assertList(actor, row.waiting(), SupervisionShow.WAITING, row.organ(), null);
                assertList(actor, row.ordered(), SupervisionShow.ORDERED, row.organ(), null);
                assertList(actor, row.overdue(), SupervisionShow.OVERDUE, row.organ(), null);
                assertList(actor, row.answered(), SupervisionShow.ANSWERED, row.organ(), null);
                assertList(actor, row.open(), SupervisionShow.OPEN, row.organ(), null);
                for (int band = 0; band < row.byAge().size(); band++) {
                    assertList(actor, row.byAge().get(band), SupervisionShow.OPEN, row.organ(), band);
                }
            }
            var counts = runAs.as(actor, () -> supervisions.counts(SupervisionFilter.of(null)));
            assertThat(counts.open()).isEqualTo(matrix.total().open());
            assertThat(counts.overdue()).isEqualTo(matrix.total().overdue());
        }
    }

    private void assertList(Actor actor, long figure, SupervisionShow show, String organ, Integer age) {
        assertThat(listed(actor, new SupervisionFilter(show, null, organ, null, age)))
                .as("%s %s %s", show, organ, age)
                .hasSize((int) figure);
    }
}
