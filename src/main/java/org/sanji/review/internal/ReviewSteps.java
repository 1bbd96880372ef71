package org.sanji.review.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.sanji.common.Days;
import org.sanji.common.Texts;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.Deadlines;
import org.sanji.organization.Organs;
import org.sanji.petition.BreachKind;
import org.sanji.petition.CaseReviews;
import org.sanji.petition.TimelineKind;
import org.sanji.process.CaseData;
import org.sanji.process.CaseRef;
import org.sanji.process.CaseVariable;
import org.sanji.process.ServiceStep;
import org.sanji.process.StepId;
import org.sanji.process.StepOutcome;
import org.sanji.review.ReviewLevel;
import org.sanji.review.ReviewWay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of {@code review.bpmn}. */
@Configuration(proxyBeanMethods = false)
class ReviewSteps {

    private final ReviewRepository reviews;
    private final ReviewPapers papers;
    private final CaseReviews cases;
    private final Deadlines deadlines;
    private final Organs organs;
    private final Texts texts;
    private final Clock clock;

    ReviewSteps(
            ReviewRepository reviews,
            ReviewPapers papers,
            CaseReviews cases,
            Deadlines deadlines,
            Organs organs,
            Texts texts,
            Clock clock) {
        this.reviews = reviews;
        this.papers = papers;
        this.cases = cases;
        this.deadlines = deadlines;
        this.organs = organs;
        this.texts = texts;
        this.clock = clock;
    }

    /** One step on the review that the process is about. */
    private record Step(StepId id, Function<CaseRef, CaseData> work) implements ServiceStep {
        @Override
        public StepOutcome execute(CaseRef ref) {
            return StepOutcome.done(work.apply(ref));
        }
    }

    private ServiceStep step(StepId id, Function<ReviewEntity, CaseData> work) {
        return new Step(id, ref -> {
            var review = reviews.findById(UUID.fromString(ref.subject())).orElseThrow();
            var variables = work.apply(review);
            reviews.saveAndFlush(review);
            return variables;
        });
    }

    private LocalDate today() {
        return Days.today(clock);
    }

    private void record(ReviewEntity review, TimelineKind kind, String... more) {
        var args = new String[more.length + 2];
        args[0] = review.level().name();
        args[1] = review.organ();
        System.arraycopy(more, 0, args, 2, more.length);
        cases.record(review.key(), kind, today(), true, args);
    }

    @Bean
    ServiceStep openReview() {
        return step(StepId.OPEN_REVIEW, review -> {
            var period = review.period();
            var forward = period.forwardDueOn() == null ? period.dueOn() : period.forwardDueOn();
            return CaseData.of(CaseVariable.REVIEW_ORGAN, review.organ())
                    .with(CaseVariable.REVIEW_WAY, review.way())
                    .with(CaseVariable.REVIEW_DESK, review.way() == ReviewWay.HERE ? review.organ() : Organs.BUREAU)
                    .with(CaseVariable.REVIEW_DUE_AT, Days.endOf(period.dueOn()))
                    .with(CaseVariable.FORWARD_DUE_AT, Days.endOf(forward));
        });
    }

    @Bean
    ServiceStep refuseReview() {
        return step(StepId.REFUSE_REVIEW, review -> {
            var due = serviceDue();
            var number = papers.refusal(review);
            review.refused(number, due);
            record(review, TimelineKind.REVIEW_REFUSED, number);
            return toServe(due).with(CaseVariable.REVIEW_REDO, false);
        });
    }

    @Bean
    ServiceStep issueReviewOpinion() {
        return step(StepId.ISSUE_REVIEW_OPINION, review -> {
            var due = serviceDue();
            var number = papers.opinion(review);
            review.issue(number, today(), due);
            var result = review.opinion().result();
            record(review, TimelineKind.REVIEW_ISSUED, number, result.name());
            return toServe(due).with(CaseVariable.REVIEW_REDO, result.handledAgain());
        });
    }

    private LocalDate serviceDue() {
        return deadlines.due(ClockKind.SERVICE, today()).dueOn();
    }

    private static CaseData toServe(LocalDate due) {
        return CaseData.of(CaseVariable.NEEDS_SERVICE, true).with(CaseVariable.SERVICE_DUE_AT, Days.endOf(due));
    }

    /** The thirty days of an organ outside begin when the request is sent to it. */
    @Bean
    ServiceStep sendReview() {
        return step(StepId.SEND_REVIEW, review -> {
            var sent = review.forwarding().sentOn();
            var due = deadlines.due(review.level().opinionClock(), sent);
            review.counted(PeriodPart.of(due, review.period().forwardDueOn()));
            var number = papers.letter(review);
            review.forwarded(number);
            cases.record(
                    review.key(),
                    TimelineKind.REVIEW_FORWARDED,
                    sent,
                    true,
                    review.level().name(),
                    review.organ(),
                    number);
            return CaseData.of(CaseVariable.REVIEW_DUE_AT, due.endsAt());
        });
    }

    @Bean
    ServiceStep adoptReviewAnswer() {
        return step(StepId.ADOPT_REVIEW_ANSWER, review -> {
            var opinion = review.opinion();
            record(
                    review,
                    TimelineKind.REVIEW_ISSUED,
                    opinion.number(),
                    opinion.result().name());
            var service = review.service();
            var data = CaseData.of(CaseVariable.REVIEW_REDO, opinion.result().handledAgain())
                    .with(CaseVariable.NEEDS_SERVICE, service.servedOn() == null);
            return service.dueOn() == null ? data : data.with(CaseVariable.SERVICE_DUE_AT, Days.endOf(service.dueOn()));
        });
    }

    /** From the issue on: the organ that handled the petition need not wait until the petitioner was found. */
    @Bean
    ServiceStep openRedoPass() {
        return step(StepId.OPEN_REDO_PASS, review -> {
            cases.redo(
                    review.key(),
                    texts.get(
                            "review.redo.why",
                            organs.nameOf(review.organ()),
                            review.opinion().number(),
                            texts.get(
                                    "ReviewResult." + review.opinion().result().name())));
            return CaseData.none();
        });
    }

    @Bean
    ServiceStep closeReview() {
        return step(StepId.CLOSE_REVIEW, review -> {
            review.close(today());
            boolean ends = review.level() == ReviewLevel.FINAL_REVIEW
                    && !review.isRefusal()
                    && !review.opinion().result().handledAgain();
            if (ends) {
                cases.finalReviewDone(
                        review.key(),
                        review.service().servedOn(),
                        texts.get(
                                "review.final.reference",
                                organs.nameOf(review.organ()),
                                review.opinion().number()));
            }
            return CaseData.none();
        });
    }

    @Bean
    ServiceStep withdrawReview() {
        return step(StepId.WITHDRAW_REVIEW, review -> {
            review.withdrawn(today());
            cases.record(
                    review.key(),
                    TimelineKind.REVIEW_WITHDRAWN,
                    today(),
                    true,
                    review.level().name());
            return CaseData.none();
        });
    }

    @Bean
    ServiceStep raiseReviewBreach() {
        return step(StepId.RAISE_REVIEW_BREACH, review -> {
            var kind = review.level() == ReviewLevel.REVIEW ? BreachKind.REVIEW : BreachKind.FINAL_REVIEW;
            cases.missed(review.key(), kind, review.organ(), review.period().dueOn());
            return CaseData.none();
        });
    }

    /** Charged to whoever serves: the review organ, or the bureau for a paper of an organ outside. */
    @Bean
    ServiceStep raiseReviewServiceBreach() {
        return step(StepId.RAISE_REVIEW_SERVICE_BREACH, review -> {
            var organ = review.way() == ReviewWay.HERE ? review.organ() : Organs.BUREAU;
            cases.missed(
                    review.key(),
                    BreachKind.REVIEW_SERVICE,
                    organ,
                    review.service().dueOn());
            return CaseData.none();
        });
    }
}
