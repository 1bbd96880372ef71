package org.sanji.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sanji.common.EventClock;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.sanji.followup.AfterCases.Closed;
import org.sanji.followup.RatingStanding.Stage;
import org.sanji.mediation.AgreementForm;
import org.sanji.mediation.MediationFile;
import org.sanji.mediation.MediationFiles;
import org.sanji.petition.CaseDecisions;
import org.sanji.petition.PassReason;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.PetitionState;
import org.sanji.petition.Petitions;
import org.sanji.petition.TimelineEntry;
import org.sanji.petition.TimelineKind;
import org.sanji.petition.TriageRoute;
import org.sanji.process.TaskKey;
import org.sanji.process.WorkItems;
import org.sanji.process.engine.EngineTime;
import org.sanji.security.Actor;
import org.sanji.security.RunAs;
import org.sanji.testing.Cases;
import org.sanji.testing.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** What follows a closure, from the petitioner's rating down to the tables. */
@SpringBootTest
@ActiveProfiles("test")
@Import({FollowUpIT.Time.class, Cases.class, AfterCases.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
class FollowUpIT {

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

    private static final Actor LIAISON = Cases.liaisonOf(Cases.LEAD);

    @Autowired
    private AfterCases after;

    @Autowired
    private PublicRatings ratings;

    @Autowired
    private CallBacks callBacks;

    @Autowired
    private ExecutionChecks checks;

    @Autowired
    private FollowUpVisits visits;

    @Autowired
    private FollowUpFiles files;

    @Autowired
    private MediationFiles mediation;

    @Autowired
    private Petitions petitions;

    @Autowired
    private CaseDecisions decisions;

    @Autowired
    private WorkItems workItems;

    @Autowired
    private EngineTime time;

    @Autowired
    private RunAs runAs;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void begin() {
        time.set(MutableClock.START);
    }

    @AfterAll
    void clockBack() {
        time.reset();
    }

    private static void refused(String code, ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private FollowUpFile file(Closed petition) {
        return runAs.system(() -> files.of(petition.id()));
    }

    private FollowUpFile.Evaluation evaluation(Closed petition) {
        return file(petition).evaluations().get(0);
    }

    private List<TimelineKind> timeline(Closed petition) {
        return runAs.system(() -> petitions.timeline(petition.id())).stream()
                .map(TimelineEntry::kind)
                .toList();
    }

    private PetitionState state(Closed petition) {
        return after.cases.view(petition.id()).state();
    }

    // ---- evaluation

    @Test
    void aClosureInvitesAndTheLastRatingWithinThePeriodCounts() {
        var petition = after.closed();
        assertThat(timeline(petition)).contains(TimelineKind.INVITED_TO_RATE);
        var standing = after.standing(petition);
        assertThat(standing.stage()).isEqualTo(Stage.OPEN);
        assertThat(standing.organ()).isEqualTo(Cases.LEAD);
        // thirty days from Monday 2 March: Wednesday 1 April
        assertThat(standing.until()).isEqualTo(LocalDate.of(2026, 4, 1));

        after.rate(petition, Satisfaction.BASICALLY, Satisfaction.SATISFIED);
        after.rate(petition, Satisfaction.SATISFIED, null);

        var evaluation = evaluation(petition);
        assertThat(evaluation.ratings()).hasSize(2);
        assertThat(evaluation.ratings().get(0).organComment()).isEqualTo("单位的话");
        assertThat(after.standing(petition).given())
                .isEqualTo(new RatingForm(Satisfaction.SATISFIED, "局的话", null, null));
        assertThat(workItems.ofPetition(petition.id())).isEmpty();

        after.on(petition, LocalDate.of(2026, 4, 2));
        assertThat(evaluation(petition).state()).isEqualTo(EvaluationState.RATED);
        assertThat(after.standing(petition).stage()).isEqualTo(Stage.OVER);
        refused("rating-not-open", () -> after.rate(petition, Satisfaction.SATISFIED, null));
    }

    @Test
    void silenceIsNotRatedAndNeverSatisfied() {
        var petition = after.closed();

        after.on(petition, LocalDate.of(2026, 4, 2));

        assertThat(evaluation(petition).state()).isEqualTo(EvaluationState.LAPSED);
        assertThat(timeline(petition)).contains(TimelineKind.NOT_RATED);
        assertThat(jdbc.sql("select count(*) from aftercare where petition_id = ? and (bureau is not null or"
                                + " organ_score is not null or rated_on is not null)")
                        .param(petition.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void onTheLastDayItCanStillBeRatedThoughNoTimerRan() {
        var petition = after.closed();
        time.set(LocalDate.of(2026, 4, 1)
                .atTime(23, 59)
                .atZone(org.sanji.common.Days.ZONE)
                .toInstant());
        after.rate(petition, Satisfaction.SATISFIED, Satisfaction.SATISFIED);

        time.set(LocalDate.of(2026, 4, 2)
                .atTime(0, 0)
                .atZone(org.sanji.common.Days.ZONE)
                .toInstant());
        refused("rating-not-open", () -> after.rate(petition, Satisfaction.SATISFIED, null));
        assertThat(after.standing(petition).stage()).isEqualTo(Stage.OVER);
    }

    @Test
    void whoeverHasAnAccountIsRefused() {
        var petition = after.closed();
        for (var actor : List.of(Cases.CLERK, Cases.OFFICER, LIAISON, Cases.headOf(Cases.LEAD))) {
            assertThatThrownBy(() -> runAs.as(actor, () -> after.standing(petition)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() ->
                            runAs.as(actor, () -> after.rate(petition, Satisfaction.SATISFIED, Satisfaction.SATISFIED)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(evaluation(petition).ratings()).isEmpty();
    }

    @Test
    void nothingIsRatedWithoutTheWholeReceipt() {
        var petition = after.closed();
        var key = petition.key();
        var form = new RatingForm(Satisfaction.SATISFIED, null, null, null);
        for (var wrong : List.of(
                new ReceiptKey(key.number(), "AAAABBBBCCCC", key.lastFour()),
                new ReceiptKey(key.number(), key.queryCode(), "0002"),
                new ReceiptKey("XF2026-999999", key.queryCode(), key.lastFour()))) {
            assertThatThrownBy(() -> ratings.rate(wrong, form, RatingChannel.TABLET, "192.0.2.7"))
                    .isInstanceOf(NotFoundException.class);
        }
        refused(
                "rating-empty",
                () -> ratings.rate(key, new RatingForm(null, "话", null, "话"), RatingChannel.WEB, "192.0.2.7"));
        refused(
                "rating-comment-long",
                () -> ratings.rate(
                        key,
                        new RatingForm(Satisfaction.SATISFIED, "长".repeat(501), null, null),
                        RatingChannel.WEB,
                        "192.0.2.7"));
        assertThat(evaluation(petition).ratings()).isEmpty();
    }

    @Test
    void saysWhyItCannotBeRated() {
        var running = after.registered();
        assertThat(after.standing(running).stage()).isEqualTo(Stage.NOT_YET);

        after.cases.decide(running.id(), TriageRoute.TRANSFER, "ZFW", List.of());
        assertThat(after.standing(running).reason()).isEqualTo(NotInvited.TRANSFERRED);

        var first = after.registered();
        after.cases.accept(after.cases.assign(first.id(), Cases.LEAD, List.of()));
        var again = after.cases.repeatOf(first.id(), PetitionForm.VISIT);
        assertThat(file(new Closed(again, null)).notInvited()).isEqualTo(NotInvited.JOINED);

        var closed = after.closed();
        jdbc.sql("update petition set historic = true where id = ?")
                .param(closed.id())
                .update();
        assertThat(after.standing(closed).reason()).isEqualTo(NotInvited.HISTORIC);
        refused("rating-not-invited", () -> after.rate(closed, Satisfaction.SATISFIED, null));
    }

    @Test
    void aNewPassTakesTheInvitationBackAndInvitesAnewAfterItsClosure() {
        var silent = after.closed();
        runAs.as(Cases.OFFICER, () -> decisions.reopen(silent.id(), PassReason.REOPENED, "测试"));
        assertThat(evaluation(silent).state()).isEqualTo(EvaluationState.WITHDRAWN);
        assertThat(after.standing(silent).stage()).isEqualTo(Stage.AGAIN);
        refused("rating-not-invited", () -> after.rate(silent, Satisfaction.SATISFIED, null));

        var rated = after.closed();
        after.rate(rated, null, Satisfaction.DISSATISFIED);
        assertThat(after.items(rated, TaskKey.CALL_BACK)).hasSize(1);
        runAs.as(Cases.OFFICER, () -> decisions.reopen(rated.id(), PassReason.REOPENED, "测试"));
        assertThat(evaluation(rated).state()).isEqualTo(EvaluationState.RATED);
        assertThat(evaluation(rated).callBack()).isEqualTo(CallBackState.CANCELLED);
        assertThat(after.items(rated, TaskKey.CALL_BACK)).isEmpty();

        after.cases.level1(rated.id(), org.sanji.mediation.SessionResult.OPINION);
        after.cases.served(after.cases.opinionIssued(rated.id()));
        assertThat(after.standing(rated).stage()).isEqualTo(Stage.OPEN);
        assertThat(file(rated).evaluations()).hasSize(2);
    }

    @Test
    void whatPeopleSayStaysOutOfTheTimelineAndTheAuditRecords() {
        var petition = after.closed();
        after.rate(petition, Satisfaction.DISSATISFIED, Satisfaction.DISSATISFIED);
        runAs.as(
                Cases.OFFICER,
                () -> after.call(after.item(petition, TaskKey.CALL_BACK), CallBackResult.TO_IMPROVE, true));

        var said = jdbc.sql("select args from timeline_entry where petition_id = ?")
                .param(petition.id())
                .query(String.class)
                .list();
        said.addAll(jdbc.sql("select details from audit_record where chain = ?")
                .param("petition:" + petition.id())
                .query(String.class)
                .list());
        assertThat(said).isNotEmpty().allSatisfy(text -> assertThat(text)
                .doesNotContain("局的话", "单位的话", "答复太慢", "先打电话"));
        assertThat(said).anySatisfy(text -> assertThat(text).contains("192.0.2.7"));
    }

    // ---- who sees what

    @Test
    void theOrganSeesItsOwnRatingAndTheWordsWhenThePeriodIsOver() {
        var petition = after.closed();
        after.rate(petition, Satisfaction.DISSATISFIED, Satisfaction.BASICALLY);

        var now = runAs.as(LIAISON, () -> files.of(petition.id())).evaluations().get(0);
        assertThat(now.bureauShown()).isFalse();
        assertThat(now.commentsOn()).isEqualTo(LocalDate.of(2026, 4, 2));
        assertThat(now.ratings().get(0).organ()).isEqualTo(Satisfaction.BASICALLY);
        assertThat(now.ratings().get(0).organComment()).isNull();
        assertThat(now.ratings().get(0).bureau()).isNull();
        assertThat(now.ratings().get(0).bureauComment()).isNull();

        after.on(petition, LocalDate.of(2026, 4, 2));
        var later =
                runAs.as(LIAISON, () -> files.of(petition.id())).evaluations().get(0);
        assertThat(later.ratings().get(0).organComment()).isEqualTo("单位的话");
        assertThat(later.ratings().get(0).bureau()).isNull();
        assertThat(later.ratings().get(0).bureauComment()).isNull();
        var clerk = runAs.as(Cases.CLERK, () -> files.of(petition.id()))
                .evaluations()
                .get(0);
        assertThat(clerk.ratings().get(0).bureauComment()).isEqualTo("局的话");
        assertThatThrownBy(() -> runAs.as(Cases.liaisonOf(Cases.OTHER), () -> files.of(petition.id())))
                .isInstanceOf(NotFoundException.class);
    }

    // ---- call-back

    @Test
    void theDeskCallsBackAndOffersReviewWhileItsPeriodRuns() {
        var petition = after.closed();
        after.rate(petition, Satisfaction.SATISFIED, Satisfaction.DISSATISFIED);
        var item = after.item(petition, TaskKey.CALL_BACK);
        assertThatThrownBy(() -> runAs.as(LIAISON, () -> after.call(item, CallBackResult.STILL_DISSATISFIED, true)))
                .isInstanceOf(NotFoundException.class);
        // thirty days from service on 2 March
        assertThat(runAs.as(Cases.CLERK, () -> callBacks.reviewOffer(item.id())))
                .contains(new ReviewOffer(LocalDate.of(2026, 4, 1), "XZF"));
        refused(
                "call-back-review",
                () -> runAs.as(Cases.CLERK, () -> after.call(item, CallBackResult.STILL_DISSATISFIED, false)));

        runAs.as(Cases.CLERK, () -> after.call(item, CallBackResult.TO_IMPROVE, true));

        assertThat(evaluation(petition).callBack()).isEqualTo(CallBackState.DONE);
        var visit = file(petition).visits().get(0);
        assertThat(visit.result()).isEqualTo(CallBackResult.TO_IMPROVE);
        assertThat(visit.advice()).isEqualTo("答复前先打电话");
        assertThat(visit.reviewUntil()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(runAs.as(LIAISON, () -> files.of(petition.id())).visits()).isEmpty();
        assertThatThrownBy(() -> runAs.as(Cases.CLERK, () -> after.call(item, CallBackResult.ACCEPTED, true)))
                .isInstanceOf(StaleActionException.class);
    }

    @Test
    void anOfficerCallsAboutTheBureauAndAfterThePeriodReviewIsNotOffered() {
        var petition = after.closed();
        after.on(petition, LocalDate.of(2026, 4, 1));
        after.rate(petition, Satisfaction.DISSATISFIED, null);
        var item = after.item(petition, TaskKey.CALL_BACK);
        assertThatThrownBy(() -> runAs.as(Cases.CLERK, () -> after.call(item, CallBackResult.ACCEPTED, false)))
                .isInstanceOf(NotFoundException.class);

        after.on(petition, LocalDate.of(2026, 4, 3));
        assertThat(runAs.as(Cases.OFFICER, () -> callBacks.reviewOffer(item.id())))
                .isEmpty();
        runAs.as(Cases.OFFICER, () -> after.call(item, CallBackResult.STILL_DISSATISFIED, false));

        assertThat(evaluation(petition).callBack()).isEqualTo(CallBackState.DONE);
        assertThat(evaluation(petition).state()).isEqualTo(EvaluationState.RATED);
    }

    @Test
    void nobodyIsGivenUpAfterOneTry() {
        var petition = after.closed();
        after.rate(petition, null, Satisfaction.DISSATISFIED);
        var item = after.item(petition, TaskKey.CALL_BACK);
        runAs.as(Cases.CLERK, () -> {
            refused("call-back-tries", () -> after.call(item, CallBackResult.NOT_REACHED, false));
            callBacks.tried(item.id(), item.version(), after.today(), VisitHow.PHONE);
            callBacks.tried(item.id(), item.version(), after.today(), VisitHow.PHONE);
            // three tries, but all on one day
            refused("call-back-tries", () -> after.call(item, CallBackResult.NOT_REACHED, false));
        });
        after.on(petition, after.today().plusDays(1));

        runAs.as(Cases.CLERK, () -> after.call(item, CallBackResult.NOT_REACHED, false));

        assertThat(file(petition).visits()).hasSize(3).noneMatch(FollowUpFile.Visit::reached);
        assertThat(after.items(petition, TaskKey.CALL_BACK)).isEmpty();
    }

    // ---- what was promised

    @Test
    void aBrokenPromiseOpensANewPassOnceAndTheOtherOneIsOnlyRecorded() {
        var petition = after.agreed();
        assertThat(state(petition)).isEqualTo(PetitionState.CLOSED);
        assertThat(workItems.ofPetition(petition.id())).isEmpty();
        after.on(petition, after.today().plusDays(10));
        var items = after.items(petition, TaskKey.VERIFY_PERFORMANCE);
        assertThat(items).hasSize(2).allSatisfy(i -> assertThat(i.organ()).isEqualTo("XFJ"));

        refused("check-follow", () -> after.verify(items.get(0), CheckOutcome.NOT_KEPT, null, null));
        refused(
                "check-follow-agreement",
                () -> after.verify(items.get(0), CheckOutcome.NOT_KEPT, CheckFollow.SUPERVISE, null));
        after.verify(items.get(0), CheckOutcome.NOT_KEPT, CheckFollow.NEW_PASS, null);

        var view = after.cases.view(petition.id());
        assertThat(view.key().pass()).isEqualTo(2);
        assertThat(view.passes().get(1).reason()).isEqualTo(PassReason.AGREEMENT_BROKEN);
        assertThat(view.state()).isEqualTo(PetitionState.LEVEL1);
        after.verify(items.get(1), CheckOutcome.PARTLY, CheckFollow.NEW_PASS, null);
        assertThat(after.cases.view(petition.id()).key().pass()).isEqualTo(2);
        assertThat(file(petition).checks())
                .extracting(FollowUpFile.Check::follow)
                .containsExactlyInAnyOrder(CheckFollow.NEW_PASS, CheckFollow.RECORDED);
        var promises = runAs.system(() -> mediation.of(petition.id()))
                .agreements()
                .get(0)
                .promises();
        assertThat(promises)
                .extracting(MediationFile.Promise::state)
                .containsExactlyInAnyOrder(
                        org.sanji.mediation.CheckState.BROKEN, org.sanji.mediation.CheckState.PARTLY);
        assertThat(evaluation(petition).state()).isEqualTo(EvaluationState.WITHDRAWN);
    }

    @Test
    void aKeptPromiseIsSettledByTheBureauThatAskedThePetitioner() {
        var petition = after.agreed();
        after.on(petition, after.today().plusDays(10));
        var item = after.item(petition, TaskKey.VERIFY_PERFORMANCE);
        assertThatThrownBy(() -> runAs.as(
                        LIAISON,
                        () -> checks.verify(
                                item.id(),
                                item.version(),
                                new PerformanceFinding(
                                        after.today(), VisitHow.PHONE, CheckOutcome.KEPT, "付清", null, null, null))))
                .isInstanceOf(NotFoundException.class);

        after.verify(item, CheckOutcome.KEPT, null, null);

        assertThat(state(petition)).isEqualTo(PetitionState.CLOSED);
        assertThat(timeline(petition)).contains(TimelineKind.CHECK_KEPT);
        assertThat(file(petition).visits())
                .extracting(FollowUpFile.Visit::kind)
                .containsExactly(VisitKind.VERIFICATION);
        assertThat(file(petition).checks())
                .extracting(FollowUpFile.Check::state)
                .containsExactlyInAnyOrder(CheckState.KEPT, CheckState.WAITING);
    }

    @Test
    void anOpinionThatIsNotCarriedOutIsSupervised() {
        var petition = after.carriedOut(after.today().plusDays(5), Cases.LEAD);
        after.on(petition, after.today().plusDays(5));
        var report = after.item(petition, TaskKey.REPORT_PERFORMANCE);
        assertThat(report.organ()).isEqualTo(Cases.LEAD);
        runAs.as(LIAISON, () -> after.report(report));
        var item = after.item(petition, TaskKey.VERIFY_PERFORMANCE);

        after.verify(item, CheckOutcome.NOT_KEPT, CheckFollow.SUPERVISE, null);

        assertThat(state(petition)).isEqualTo(PetitionState.CLOSED);
        assertThat(jdbc.sql("select organ from supervision_case where petition_id = ? and breach = 'NOT_CARRIED_OUT'")
                        .param(petition.id())
                        .query(String.class)
                        .list())
                .containsExactly(Cases.LEAD);
        assertThat(file(petition).checks().get(0).entries())
                .extracting(FollowUpFile.Entry::report)
                .containsExactly(true, false);
    }

    @Test
    void anOpinionThatIsNotCarriedOutCanBeHandledAgain() {
        var petition = after.carriedOut(after.today().plusDays(5), null);
        after.on(petition, after.today().plusDays(5));

        after.verify(after.item(petition, TaskKey.VERIFY_PERFORMANCE), CheckOutcome.PARTLY, CheckFollow.NEW_PASS, null);

        assertThat(after.cases.view(petition.id()).passes().get(1).reason()).isEqualTo(PassReason.NOT_CARRIED_OUT);
    }

    @Test
    void aNewPassEndsTheChecksOfTheOldOpinionButNotOfAnAgreement() {
        var opinion = after.carriedOut(after.today().plusDays(5), null);
        runAs.as(Cases.OFFICER, () -> decisions.reopen(opinion.id(), PassReason.REDO, "测试"));
        assertThat(file(opinion).checks().get(0).state()).isEqualTo(CheckState.DROPPED);

        var agreement = after.agreed();
        runAs.as(Cases.OFFICER, () -> decisions.reopen(agreement.id(), PassReason.REOPENED, "测试"));
        assertThat(file(agreement).checks())
                .extracting(FollowUpFile.Check::state)
                .containsOnly(CheckState.WAITING);
    }

    @Test
    void anotherDayNeedsThePetitionersConsentAndIsCheckedThen() {
        var petition = after.carriedOut(after.today().plusDays(5), null);
        after.on(petition, after.today().plusDays(5));
        var item = after.item(petition, TaskKey.VERIFY_PERFORMANCE);
        var later = after.today().plusDays(20);
        refused("check-new-day", () -> after.verify(item, CheckOutcome.NOT_KEPT, CheckFollow.POSTPONE, null));
        refused(
                "check-consent",
                () -> after.verify(
                        item,
                        CheckOutcome.NOT_KEPT,
                        CheckFollow.POSTPONE,
                        new PerformanceFinding.Consent(later, "测试", false, true)));
        refused(
                "check-postpone-reason",
                () -> after.verify(
                        item,
                        CheckOutcome.NOT_KEPT,
                        CheckFollow.POSTPONE,
                        new PerformanceFinding.Consent(later, " ", true, false)));

        after.verify(
                item,
                CheckOutcome.NOT_KEPT,
                CheckFollow.POSTPONE,
                new PerformanceFinding.Consent(later, "测试：等拨款", true, false));

        assertThat(workItems.ofPetition(petition.id())).isEmpty();
        assertThat(file(petition).checks().get(0).dueOn()).isEqualTo(later);
        after.on(petition, later);
        after.verify(after.item(petition, TaskKey.VERIFY_PERFORMANCE), CheckOutcome.KEPT, null, null);
        assertThat(file(petition).checks().get(0).state()).isEqualTo(CheckState.KEPT);
    }

    @Test
    void onlyBothSidesChangeAnAgreement() {
        var petition = after.agreed();
        var agreement = runAs.system(() -> mediation.of(petition.id()))
                .agreements()
                .get(0)
                .id();
        var later = after.today().plusDays(30);
        var promise = new AgreementForm.Item("分期付清", "测试单位", later, "信访局");
        refused(
                "agreement-change-both",
                () -> change(petition, agreement, AgreementChangeKind.REVOKED, false, List.of()));
        refused(
                "agreement-change-promises",
                () -> change(petition, agreement, AgreementChangeKind.REPLACED, true, List.of()));
        refused(
                "agreement-item-checker",
                () -> change(
                        petition,
                        agreement,
                        AgreementChangeKind.REPLACED,
                        true,
                        List.of(new AgreementForm.Item("付", "单位", later, "城管局", "CGJ"))));

        change(petition, agreement, AgreementChangeKind.REPLACED, true, List.of(promise));

        var checksNow = file(petition).checks();
        assertThat(checksNow)
                .extracting(FollowUpFile.Check::state)
                .containsExactlyInAnyOrder(CheckState.DROPPED, CheckState.DROPPED, CheckState.WAITING);
        assertThat(file(petition).changes()).hasSize(1);
        after.on(petition, after.today().plusDays(10));
        assertThat(workItems.ofPetition(petition.id())).isEmpty();
        after.on(petition, later);
        assertThat(after.items(petition, TaskKey.VERIFY_PERFORMANCE)).hasSize(1);
    }

    private void change(
            Closed petition,
            UUID agreement,
            AgreementChangeKind kind,
            boolean other,
            List<AgreementForm.Item> promises) {
        runAs.as(
                Cases.CLERK,
                () -> checks.change(
                        petition.id(),
                        agreement,
                        new AgreementChange(kind, after.today(), "测试：双方商定", "卷宗第3页", true, other, promises)));
    }

    // ---- visits

    @Test
    void visitsAreRecordedAfterClosureByTheBureauOrTheOrganThatLed() {
        var open = after.registered();
        refused("visit-not-closed", () -> visit(Cases.CLERK, open, after.today()));
        var petition = after.closed();
        refused("visit-day", () -> visit(Cases.CLERK, petition, after.today().minusDays(1)));
        assertThatThrownBy(() -> visit(Cases.liaisonOf(Cases.OTHER), petition, after.today()))
                .isInstanceOf(NotFoundException.class);

        visit(Cases.CLERK, petition, after.today());
        visit(LIAISON, petition, after.today());

        assertThat(file(petition).visits())
                .extracting(FollowUpFile.Visit::organ)
                .containsExactlyInAnyOrder("XFJ", Cases.LEAD);
        assertThat(runAs.as(LIAISON, () -> files.of(petition.id())).visits())
                .extracting(FollowUpFile.Visit::organ)
                .containsExactly(Cases.LEAD);
    }

    private void visit(Actor by, Closed petition, LocalDate on) {
        runAs.as(by, () -> visits.record(petition.id(), new VisitForm(on, VisitHow.AT_HOME, true, "问了近况")));
    }
}
