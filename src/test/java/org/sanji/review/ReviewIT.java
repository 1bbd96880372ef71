package org.sanji.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanji.common.Days;
import org.sanji.common.EventClock;
import org.sanji.common.NotFoundException;
import org.sanji.common.PageQuery;
import org.sanji.common.RuleViolation;
import org.sanji.deadline.ClockKind;
import org.sanji.mediation.SessionResult;
import org.sanji.oversight.SupervisionFilter;
import org.sanji.oversight.Supervisions;
import org.sanji.petition.BreachKind;
import org.sanji.petition.CaseFacts;
import org.sanji.petition.LinkChoice;
import org.sanji.petition.PassReason;
import org.sanji.petition.PetitionClocks;
import org.sanji.petition.PetitionFacts;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.PetitionState;
import org.sanji.petition.Petitions;
import org.sanji.petition.Purpose;
import org.sanji.petition.RepeatKind;
import org.sanji.petition.TimelineKind;
import org.sanji.petition.Triage;
import org.sanji.petition.TriageRoute;
import org.sanji.process.PassKey;
import org.sanji.process.TaskKey;
import org.sanji.process.UseCase;
import org.sanji.process.WorkItems;
import org.sanji.process.engine.EngineTime;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.testing.Cases;
import org.sanji.testing.MutableClock;
import org.sanji.testing.ReviewCases;
import org.sanji.worklist.MyTasks;
import org.sanji.worklist.TaskFilter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** Review and final review through the whole application: who asks until when, who decides, and what comes of it. */
@SpringBootTest
@ActiveProfiles("test")
@Import({ReviewIT.Time.class, Cases.class, ReviewCases.class})
@DirtiesContext
class ReviewIT {

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
    private Cases cases;

    @Autowired
    private ReviewCases walk;

    @Autowired
    private Reviews reviews;

    @Autowired
    private ReviewTasks tasks;

    @Autowired
    private OnlineReviews online;

    @Autowired
    private Petitions petitions;

    @Autowired
    private PetitionFacts facts;

    @Autowired
    private PetitionClocks clocks;

    @Autowired
    private Triage triage;

    @Autowired
    private UseCase useCase;

    @Autowired
    private WorkItems workItems;

    @Autowired
    private MyTasks worklist;

    @Autowired
    private Supervisions supervisions;

    @Autowired
    private RunAs runAs;

    @Autowired
    private MutableClock clock;

    @Autowired
    private EngineTime time;

    @BeforeEach
    void begin() {
        time.set(MutableClock.START);
    }

    @AfterEach
    void end() {
        time.reset();
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private UUID servedOn(LocalDate day) {
        clock.set(day);
        return cases.closed();
    }

    private List<TimelineKind> timeline(UUID id) {
        return runAs.as(Cases.OFFICER, () -> petitions.timeline(id)).stream()
                .map(e -> e.kind())
                .toList();
    }

    // ---- in time

    @Test
    void takesARequestOfTheThirtiethDayAndCallsOneOfTheThirtyFirstLate() {
        var last = servedOn(LocalDate.of(2026, 3, 2));
        var late = servedOn(LocalDate.of(2026, 3, 2));
        clock.set(LocalDate.of(2026, 4, 1));
        assertThat(walk.view(last, walk.ask(last)).request().inTime()).isTrue();
        clock.set(LocalDate.of(2026, 4, 2));
        var request = walk.view(late, walk.ask(late)).request();
        assertThat(request.inTime()).isFalse();
        assertThat(request.lastDayOn()).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    /** Served on Friday 13 March: the thirtieth day is Sunday 12 April, so that Monday is in time. */
    @ParameterizedTest
    @CsvSource({"2026-04-12, true", "2026-04-13, true", "2026-04-14, false"})
    void aPeriodThatEndsOnASundayEndsOnMonday(LocalDate day, boolean inTime) {
        var id = servedOn(LocalDate.of(2026, 3, 13));
        clock.set(day);
        assertThat(walk.view(id, walk.ask(id)).request().inTime()).isEqualTo(inTime);
    }

    @Test
    void postedInTimeIsInTime() {
        var id = servedOn(LocalDate.of(2026, 3, 2));
        clock.set(LocalDate.of(2026, 4, 7));
        var posted = ReviewCases.form(ReviewChannel.MAIL, cases.today(), LocalDate.of(2026, 4, 1));
        var view = walk.view(id, walk.ask(id, posted));
        assertThat(view.request().inTime()).isTrue();
        assertThat(view.request().countedOn()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(view.period().startedOn()).as("thirty days from receipt").isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(view.period().dueOn()).isEqualTo(LocalDate.of(2026, 5, 7));
    }

    @Test
    void refusesDaysThatCannotBe() {
        var id = servedOn(LocalDate.of(2026, 3, 2));
        clock.set(LocalDate.of(2026, 3, 10));
        var today = cases.today();
        refused("future-date", () -> walk.ask(id, ReviewCases.form(ReviewChannel.DESK, today.plusDays(1), null)));
        refused(
                "review-postmark-late",
                () -> walk.ask(id, ReviewCases.form(ReviewChannel.MAIL, today.minusDays(1), today)));
        refused("review-postmark-by-post", () -> walk.ask(id, ReviewCases.form(ReviewChannel.DESK, today, today)));
        refused(
                "review-before-service",
                () -> walk.ask(id, ReviewCases.form(ReviewChannel.MAIL, today, LocalDate.of(2026, 3, 1))));
        refused("review-received", () -> walk.ask(id, ReviewCases.form(ReviewChannel.DESK, null, null)));
        refused(
                "review-grounds",
                () -> walk.ask(id, new RequestForm(ReviewChannel.DESK, today, null, "测试", " ", null)));
    }

    // ---- what can be disputed

    @Test
    void anAgreementIsNotReviewed() {
        var id = cases.accepted();
        cases.level1(id, SessionResult.AGREED);
        refused("review-of-agreement", () -> walk.ask(id));
    }

    @Test
    void nothingIsReviewedBeforeService() {
        refused("review-not-served", () -> walk.ask(cases.accepted()));
        var issued = cases.accepted();
        cases.level1(issued, SessionResult.OPINION);
        refused("review-not-served", () -> walk.ask(cases.opinionIssued(issued)));
    }

    @Test
    void oneRequestRunsAtATime() {
        var id = cases.closed();
        walk.ask(id);
        refused("review-running", () -> walk.ask(id));
    }

    // ---- the review organ's work

    @Test
    void anUpheldOpinionStandsAndTheFinalReviewIsOfferedOneLevelHigher() {
        var id = cases.closed();
        var review = walk.reviewed(id, ReviewResult.UPHOLD);

        var view = walk.view(id, review);
        assertThat(view.state()).isEqualTo(ReviewState.DONE);
        assertThat(view.leavesAnswer()).isTrue();
        assertThat(view.opinion().number()).startsWith("县政府信查〔2026〕");
        assertThat(view.opinion().text().relief()).contains("市人民政府", "30日");
        assertThat(view.next().organ()).isEqualTo("SHIZF");
        assertThat(view.next().lastDayOn()).isEqualTo(cases.today().plusDays(30));
        assertThat(cases.view(id).state()).isEqualTo(PetitionState.CLOSED);
        assertThat(timeline(id))
                .endsWith(
                        TimelineKind.REVIEW_FILED,
                        TimelineKind.REVIEW_ACCEPTED,
                        TimelineKind.REVIEW_DRAFT_SUBMITTED,
                        TimelineKind.REVIEW_ISSUED,
                        TimelineKind.REVIEW_SERVED);
        var offer = runAs.as(Cases.CLERK, () -> reviews.offer(id));
        assertThat(offer.level()).isEqualTo(ReviewLevel.FINAL_REVIEW);
        assertThat(offer.paperNumber()).isEqualTo(view.opinion().number());
        assertThat(offer.here()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"REVOKE", "REDO"})
    void aRevokedOpinionOpensANewPassWithItsOwnSixtyDaysAtTheIssue(ReviewResult result) {
        var id = cases.closed();
        clock.set(LocalDate.of(2026, 3, 20));
        walk.issued(id, result);

        var petition = cases.view(id);
        assertThat(petition.key()).isEqualTo(new PassKey(id, 2));
        assertThat(petition.state()).isEqualTo(PetitionState.LEVEL1);
        assertThat(petition.leadOrgan()).isEqualTo(Cases.LEAD);
        assertThat(petition.passes().get(1)).satisfies(pass -> {
            assertThat(pass.reason()).isEqualTo(PassReason.REDO);
            assertThat(pass.handlingDueOn()).isEqualTo(LocalDate.of(2026, 5, 19));
        });
        walk.serve(id);
        refused("review-not-served", () -> walk.ask(id));
    }

    /** The new answer of a redone matter can be disputed like the first. */
    @Test
    void theNewOpinionAfterARedoCanBeReviewed() {
        var id = cases.closed();
        walk.reviewed(id, ReviewResult.REDO);
        cases.level1(id, SessionResult.OPINION);
        cases.served(cases.opinionIssued(id));

        var review = walk.view(id, walk.ask(id));
        assertThat(review.pass()).isEqualTo(2);
        assertThat(review.level()).isEqualTo(ReviewLevel.REVIEW);
    }

    @Test
    void aChangedAnswerStandsInPlaceOfTheOpinion() {
        var id = cases.closed();
        var review = walk.reviewed(id, ReviewResult.CHANGE);

        assertThat(cases.view(id).key().pass()).isEqualTo(1);
        assertThat(walk.view(id, review).opinion().text().result()).isEqualTo(ReviewResult.CHANGE);
        assertThat(runAs.as(Cases.CLERK, () -> reviews.offer(id)).level()).isEqualTo(ReviewLevel.FINAL_REVIEW);
    }

    @Test
    void refusesAnOpinionThatLacksSomething() {
        var id = cases.closed();
        var review = walk.ask(id);
        walk.accept(id);
        var item = walk.item(id, TaskKey.DRAFT_REVIEW_OPINION);
        var empty = new ReviewDraft(" ", null, null, null, null);
        runAs.as(ReviewCases.REVIEWER, () -> {
            assertThat(tasks.check(review, empty))
                    .containsExactly(
                            "review-findings", "review-basis", "review-result", "review-conclusion", "review-relief");
            refused("review-findings", () -> tasks.submit(item.id(), item.version(), empty));
        });
    }

    @Test
    void aDraftIsKeptGivenBackAndShownToItsOrganOnly() {
        var id = cases.closed();
        var review = walk.ask(id);
        walk.accept(id);
        runAs.as(
                ReviewCases.REVIEWER, () -> tasks.saveDraft(review, ReviewCases.draft(ReviewResult.UPHOLD, "测试：救济途径")));
        assertThat(runAs.as(ReviewCases.REVIEWER, () -> tasks.draft(review)).relief())
                .isEqualTo("测试：救济途径");
        assertThat(walk.view(id, review).opinion())
                .as("not the bureau's business")
                .isNull();
        assertThatThrownBy(() -> runAs.as(Cases.OFFICER, () -> tasks.draft(review)))
                .isInstanceOf(NotFoundException.class);

        walk.submit(id, ReviewResult.UPHOLD, ReviewCases.REVIEWER);
        var item = walk.item(id, TaskKey.APPROVE_REVIEW_OPINION);
        runAs.as(ReviewCases.HEAD, () -> tasks.giveBack(item.id(), item.version(), "测试：补充依据"));
        var own = runAs.as(ReviewCases.REVIEWER, () -> reviews.of(id)).get(0);
        assertThat(own.state()).isEqualTo(ReviewState.UNDER_REVIEW);
        assertThat(own.opinion().comment()).isEqualTo("测试：补充依据");
    }

    // ---- late requests

    @Test
    void aRequestInTimeCannotBeRefused() {
        var id = cases.closed();
        walk.ask(id);
        var item = walk.item(id, TaskKey.ACCEPT_REVIEW);
        refused(
                "review-refused-in-time",
                () -> runAs.as(ReviewCases.REVIEWER, () -> tasks.refuse(item.id(), item.version(), "测试")));
    }

    @Test
    void aLateRequestIsTakenUpForAReasonOnly() {
        var id = servedOn(LocalDate.of(2026, 3, 2));
        clock.set(LocalDate.of(2026, 4, 10));
        var review = walk.ask(id);
        refused("review-late-reason", () -> walk.accept(id));
        var item = walk.item(id, TaskKey.ACCEPT_REVIEW);
        runAs.as(ReviewCases.REVIEWER, () -> tasks.accept(item.id(), item.version(), "测试：住院"));
        assertThat(walk.view(id, review).decision().reason()).isEqualTo("测试：住院");
    }

    @Test
    void aLateRequestIsRefusedInWritingAndMayBeRecordedAgain() {
        var id = servedOn(LocalDate.of(2026, 3, 2));
        clock.set(LocalDate.of(2026, 4, 10));
        var review = walk.ask(id);
        var item = walk.item(id, TaskKey.ACCEPT_REVIEW);
        refused(
                "review-refusal-reason",
                () -> runAs.as(ReviewCases.REVIEWER, () -> tasks.refuse(item.id(), item.version(), " ")));
        runAs.as(ReviewCases.REVIEWER, () -> tasks.refuse(item.id(), item.version(), "测试：没有正当理由"));
        assertThat(walk.view(id, review).decision().noticeNumber()).startsWith("县政府信查不受〔2026〕");
        walk.serve(id);

        assertThat(walk.view(id, review).state()).isEqualTo(ReviewState.REFUSED);
        assertThat(walk.view(id, walk.ask(id)).level())
                .as("not a final review: there is no review opinion")
                .isEqualTo(ReviewLevel.REVIEW);
    }

    // ---- withdrawal

    @Test
    void aRequestIsTakenBackOnASignedPaperBeforeTheOpinion() {
        var id = cases.closed();
        var review = walk.ask(id);
        walk.accept(id);
        refused("withdrawal-unsigned", () -> withdraw(review, " "));
        withdraw(review, "案卷第12页");

        assertThat(walk.view(id, review).state()).isEqualTo(ReviewState.WITHDRAWN);
        assertThat(workItems.ofPetition(id)).isEmpty();
        walk.ask(id);
    }

    @Test
    void anIssuedOpinionIsNotWithdrawn() {
        var id = cases.closed();
        var review = walk.issued(id, ReviewResult.UPHOLD);
        refused("review-withdraw-too-late", () -> withdraw(review, "案卷"));
    }

    private void withdraw(UUID review, String paper) {
        runAs.as(Cases.CLERK, () -> reviews.withdraw(review, cases.today(), paper, "测试：想通了"));
    }

    // ---- who

    @Test
    void theReviewOrganSeesItAndNobodyElsesReviewersDo() {
        var id = cases.closed();
        var other = ReviewCases.reviewerOf("XFJ");
        assertThatThrownBy(() -> runAs.as(ReviewCases.REVIEWER, () -> petitions.byId(id)))
                .as("not under review")
                .isInstanceOf(NotFoundException.class);
        walk.ask(id);

        assertThat(runAs.as(ReviewCases.REVIEWER, () -> petitions.byId(id)).mayUnmask())
                .isTrue();
        assertThat(runAs.as(ReviewCases.REVIEWER, () -> listed(id))).isTrue();
        assertThat(runAs.as(ReviewCases.REVIEWER, () -> inWorklist(id))).isTrue();
        assertThatThrownBy(() -> runAs.as(other, () -> petitions.byId(id))).isInstanceOf(NotFoundException.class);
        assertThat(runAs.as(other, () -> listed(id))).isFalse();
        assertThatThrownBy(() -> walk.accept(id, other)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> walk.accept(id, Cases.OFFICER)).isInstanceOf(NotFoundException.class);
    }

    private boolean listed(UUID id) {
        var number = cases.view(id).number();
        return reviews.page(ReviewFilter.all(), PageQuery.first(1000)).items().stream()
                .anyMatch(r -> r.number().equals(number));
    }

    private boolean inWorklist(UUID id) {
        return worklist.page(TaskFilter.all(), PageQuery.first(1000), clock.instant()).items().stream()
                .anyMatch(t -> t.petitionId().equals(id));
    }

    /** One person of the handling organ who later reviews for the county: the opinion was hers. */
    @Test
    void whoMadeTheOpinionDoesNotReviewIt() {
        var id = cases.closed();
        walk.ask(id);
        var writer = new Actor(
                Cases.liaisonOf(Cases.LEAD).username(), "测试", Set.of(Role.REVIEWER), ReviewCases.ORGAN, false);
        var approver =
                new Actor(Cases.headOf(Cases.LEAD).username(), "测试", Set.of(Role.REVIEWER), ReviewCases.ORGAN, false);
        for (var person : List.of(writer, approver)) {
            assertThatThrownBy(() -> walk.accept(id, person)).isInstanceOf(NotFoundException.class);
            assertThat(runAs.as(person, () -> inWorklist(id))).isFalse();
            assertThatThrownBy(() -> runAs.as(person, () -> petitions.byId(id))).isInstanceOf(NotFoundException.class);
        }
        walk.accept(id);
    }

    @Test
    void nobodyApprovesTheOwnDraft() {
        var id = cases.closed();
        var both = new Actor("t-both", "测试", Set.of(Role.REVIEWER, Role.DEPARTMENT_HEAD), ReviewCases.ORGAN, false);
        walk.ask(id);
        walk.accept(id, both);
        walk.submit(id, ReviewResult.UPHOLD, both);
        assertThatThrownBy(() -> walk.approve(id, both)).isInstanceOf(NotFoundException.class);
        walk.approve(id, ReviewCases.HEAD);
    }

    // ---- dates

    @Test
    void aMissedDateIsChargedToTheReviewOrgan() {
        var id = cases.closed();
        walk.ask(id);
        time.advance(new PassKey(id, 1), Days.startOf(cases.today().plusDays(31)));

        assertThat(breaches(id)).singleElement().satisfies(b -> {
            assertThat(b.breach()).isEqualTo(BreachKind.REVIEW);
            assertThat(b.organ()).isEqualTo(ReviewCases.ORGAN);
            assertThat(b.missedOn()).isEqualTo(LocalDate.of(2026, 4, 1));
        });
        walk.accept(id);
    }

    private List<org.sanji.oversight.SupervisionRow> breaches(UUID id) {
        var supervisor = new Actor("t-supervisor", "测试督查员", Set.of(Role.SUPERVISOR), "XFJ", false);
        var filter = new SupervisionFilter(null, cases.view(id).number(), null, null, null);
        return runAs.as(supervisor, () -> supervisions.page(filter, PageQuery.first(100)))
                .items();
    }

    // ---- final review

    @Test
    void theFinalReviewIsSentAnsweredServedAndEndsTheMatter() {
        var id = cases.closed();
        walk.reviewed(id, ReviewResult.UPHOLD);
        clock.set(LocalDate.of(2026, 3, 10));
        var review = walk.ask(id);
        var before = walk.view(id, review);
        assertThat(before.level()).isEqualTo(ReviewLevel.FINAL_REVIEW);
        assertThat(before.state()).isEqualTo(ReviewState.TO_FORWARD);
        clock.set(LocalDate.of(2026, 3, 12));
        walk.forward(id);
        assertThat(walk.view(id, review)).satisfies(v -> {
            assertThat(v.state()).isEqualTo(ReviewState.AWAITING_ANSWER);
            assertThat(v.forwarding().letterNumber()).startsWith("信访局信查转〔2026〕");
            assertThat(v.period().dueOn()).as("from the sending").isEqualTo(LocalDate.of(2026, 4, 11));
        });
        clock.set(LocalDate.of(2026, 3, 20));
        walk.answer(id, ReviewResult.UPHOLD, null);
        walk.serve(id);

        assertThat(walk.view(id, review).state()).isEqualTo(ReviewState.DONE);
        assertThat(timeline(id)).endsWith(TimelineKind.REVIEW_SERVED, TimelineKind.FINAL_REVIEW_DONE);
        refused("review-final-done", () -> walk.ask(id));
        assertThat(runAs.system(() -> clocks.of(petitions.byId(id))))
                .filteredOn(line -> line.pass() == 1 && line.due().kind().name().contains("REVIEW"))
                .allMatch(line -> !line.isRunning() && !line.isLate(cases.today()))
                .extracting(line -> line.kind())
                .containsExactly(
                        ClockKind.REVIEW_REQUEST,
                        ClockKind.REVIEW,
                        ClockKind.FINAL_REVIEW_REQUEST,
                        ClockKind.REVIEW_FORWARD,
                        ClockKind.FINAL_REVIEW);
    }

    @Test
    void afterAServedFinalReviewTheSameFactsAreAcceptedNoMoreButRecorded() {
        var id = cases.closed();
        walk.reviewed(id, ReviewResult.UPHOLD);
        walk.finallyReviewed(id, ReviewResult.UPHOLD, true);

        var again = cases.repeatOf(id, PetitionForm.VISIT);
        var view = cases.view(again);
        assertThat(view.repeatKind()).isEqualTo(RepeatKind.AFTER_FINAL);
        assertThat(view.proposal().route()).isEqualTo(TriageRoute.NO_FURTHER);
        cases.decide(again, TriageRoute.NO_FURTHER, null, List.of());
        assertThat(cases.view(again).state()).isEqualTo(PetitionState.NO_FURTHER_ACCEPTANCE);
    }

    @Test
    void newFactsAreHandledEvenAfterTheFinalReview() {
        var id = cases.closed();
        walk.reviewed(id, ReviewResult.UPHOLD);
        walk.finallyReviewed(id, ReviewResult.UPHOLD, true);

        var link = new LinkChoice(id, "测试：同一人同一事", true, "测试：找到了工资单");
        var again = cases.register(Cases.with(cases.visit(), Purpose.REQUEST, PetitionForm.VISIT, link))
                .petitionId();
        runAs.as(Cases.OFFICER, () -> triage.judgeNewFacts(again, true, "测试：属实"));
        cases.accept(cases.assign(again, Cases.LEAD, List.of()));
        assertThat(cases.view(again).state()).isEqualTo(PetitionState.LEVEL1);
        assertThat(cases.view(again).repeatKind()).isEqualTo(RepeatKind.NEW_FACTS);
    }

    @Test
    void aFinalReviewThatOrdersARedoDoesNotEndTheMatter() {
        var id = cases.closed();
        walk.reviewed(id, ReviewResult.UPHOLD);
        walk.finallyReviewed(id, ReviewResult.REDO, true);

        assertThat(cases.view(id).key().pass()).isEqualTo(2);
        assertThat(timeline(id)).doesNotContain(TimelineKind.FINAL_REVIEW_DONE);
    }

    @Test
    void whatThePetitionerAskedThereIsNotSentAgain() {
        var id = cases.closed();
        walk.reviewed(id, ReviewResult.UPHOLD);
        var review = walk.ask(id, ReviewCases.form(ReviewChannel.AT_ORGAN, cases.today(), null));
        assertThat(walk.view(id, review).state()).isEqualTo(ReviewState.AWAITING_ANSWER);
        walk.answer(id, ReviewResult.UPHOLD, cases.today());
        assertThat(walk.view(id, review).state()).isEqualTo(ReviewState.DONE);
    }

    // ---- rates

    /** In time or late, taken up, refused or taken back: asked within the window is asked. */
    @Test
    void everyRequestCountsOnItsDayAndTheFirstOneStays() {
        var id = servedOn(LocalDate.of(2026, 3, 2));
        clock.set(LocalDate.of(2026, 4, 10));
        var posted = ReviewCases.form(ReviewChannel.MAIL, cases.today(), LocalDate.of(2026, 4, 8));
        var review = walk.ask(id, posted);
        withdraw(review, "案卷");
        clock.set(LocalDate.of(2026, 5, 10));
        walk.ask(id);

        assertThat(useCase.run(() -> facts.of(id).failures()))
                .containsExactly(new CaseFacts.Failure(
                        CaseFacts.FailureKind.REVIEW_REQUEST, LocalDate.of(2026, 4, 8), LocalDate.of(2026, 4, 10)));
    }

    // ---- online

    @Test
    void thePetitionerAsksOnlineAndFollows() {
        var receipt = cases.register(cases.visit());
        var id = cases.closed(receipt.petitionId());
        var proof = new OnlineReviews.Proof(receipt.number(), receipt.queryCode(), "0001");
        assertThat(online.standing(proof).orElseThrow().offer().isPossible()).isTrue();
        var request = new OnlineReviews.OnlineRequest("测试：请求撤销", "测试：没有查清", null);
        online.request(proof, request);

        var standing = online.standing(proof).orElseThrow();
        assertThat(standing.reviews()).singleElement().satisfies(r -> {
            assertThat(r.request().channel()).isEqualTo(ReviewChannel.ONLINE);
            assertThat(r.state()).isEqualTo(ReviewState.RECEIVED);
        });
        assertThat(standing.offer().problem()).isEqualTo("review-running");
        walk.accept(id);
        assertThat(online.standing(proof).orElseThrow().reviews().get(0).state())
                .isEqualTo(ReviewState.UNDER_REVIEW);
    }

    @Test
    void nobodyAsksWithAWrongReceipt() {
        var receipt = cases.register(cases.visit());
        cases.closed(receipt.petitionId());
        var wrong = new OnlineReviews.Proof(receipt.number(), receipt.queryCode(), "9999");
        assertThat(online.standing(wrong)).isEmpty();
        assertThatThrownBy(() -> online.request(wrong, new OnlineReviews.OnlineRequest("测试", "测试", null)))
                .isInstanceOf(NotFoundException.class);
    }
}
