package org.sanji.review.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.Deadlines;
import org.sanji.mediation.HearingKind;
import org.sanji.mediation.Hearings;
import org.sanji.mediation.ServiceForm;
import org.sanji.petition.CaseReviews;
import org.sanji.petition.TimelineKind;
import org.sanji.process.CaseData;
import org.sanji.process.CaseVariable;
import org.sanji.process.TaskKey;
import org.sanji.process.UseCase;
import org.sanji.process.WorkItem;
import org.sanji.process.WorkItems;
import org.sanji.review.AnswerForm;
import org.sanji.review.ForwardForm;
import org.sanji.review.ReviewDraft;
import org.sanji.review.ReviewLevel;
import org.sanji.review.ReviewTasks;
import org.sanji.security.CurrentUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** {@link ReviewTasks}: each checks, writes, then lets the flow go on. */
@Service
class ReviewTasksService implements ReviewTasks {

    private final ReviewRepository reviews;
    private final ReviewRights rights;
    private final ReviewBars bars;
    private final ReliefClause relief;
    private final CaseReviews cases;
    private final Hearings hearings;
    private final WorkItems workItems;
    private final Deadlines deadlines;
    private final UseCase useCase;
    private final CurrentUser user;
    private final Clock clock;

    ReviewTasksService(
            ReviewRepository reviews,
            ReviewRights rights,
            ReviewBars bars,
            ReliefClause relief,
            CaseReviews cases,
            Hearings hearings,
            WorkItems workItems,
            Deadlines deadlines,
            UseCase useCase,
            CurrentUser user,
            Clock clock) {
        this.reviews = reviews;
        this.rights = rights;
        this.bars = bars;
        this.relief = relief;
        this.cases = cases;
        this.hearings = hearings;
        this.workItems = workItems;
        this.deadlines = deadlines;
        this.useCase = useCase;
        this.user = user;
        this.clock = clock;
    }

    /** A task, and the review it belongs to. */
    private record Task(WorkItem item, ReviewEntity review) {}

    /** Somebody else's task looks like none; a task that is gone or changed was done by another. */
    private Task require(UUID id, int version, TaskKey task) {
        var item = workItems.find(id).orElseThrow(() -> new StaleActionException("work item " + id));
        if (item.task() != task || !workItems.mayAct(item)) {
            throw new NotFoundException("work item " + id);
        }
        if (item.version() != version) {
            throw new StaleActionException("work item " + id);
        }
        return new Task(item, reviews.findById(UUID.fromString(item.subject())).orElseThrow());
    }

    private void complete(Task task, CaseData decision) {
        reviews.saveAndFlush(task.review());
        workItems.complete(task.item().id(), task.item().version(), decision);
    }

    private void record(ReviewEntity review, TimelineKind kind, boolean isPublic, String... more) {
        var args = new String[more.length + 1];
        args[0] = review.level().name();
        System.arraycopy(more, 0, args, 1, more.length);
        cases.record(review.key(), kind, today(), isPublic, args);
    }

    private LocalDate today() {
        return Days.today(clock);
    }

    @Override
    public void accept(UUID workItem, int version, String reason) {
        useCase.run(() -> {
            var task = require(workItem, version, TaskKey.ACCEPT_REVIEW);
            var review = task.review();
            review.accept(today(), user.actor().displayName(), Input.optional(reason, Input.SHORT));
            record(
                    review,
                    TimelineKind.REVIEW_ACCEPTED,
                    true,
                    review.organ(),
                    review.period().dueOn().toString());
            complete(task, CaseData.of(CaseVariable.REVIEW_ACCEPTANCE, "ACCEPT"));
        });
    }

    @Override
    public void refuse(UUID workItem, int version, String reason) {
        useCase.run(() -> {
            var task = require(workItem, version, TaskKey.ACCEPT_REVIEW);
            var why = Input.required(reason, Input.SHORT, "review-refusal-reason");
            task.review().refuse(today(), user.actor().displayName(), why);
            complete(task, CaseData.of(CaseVariable.REVIEW_ACCEPTANCE, "REFUSE"));
        });
    }

    @Override
    public void forward(UUID workItem, int version, ForwardForm form) {
        useCase.run(() -> {
            var task = require(workItem, version, TaskKey.FORWARD_REVIEW);
            var received = task.review().asked().receivedOn();
            task.review().forward(ReviewPolicy.checked(form, received, today()));
            complete(task, CaseData.none());
        });
    }

    @Override
    public void recordAnswer(UUID workItem, int version, AnswerForm form) {
        useCase.run(() -> {
            var task = require(workItem, version, TaskKey.RECORD_REVIEW_ANSWER);
            var checked = ReviewPolicy.checked(form, task.review().asked().countedOn(), today());
            var serviceDue = deadlines.due(ClockKind.SERVICE, today()).dueOn();
            task.review().answered(checked, serviceDue);
            complete(task, CaseData.none());
        });
    }

    @Override
    @Transactional(readOnly = true)
    public ReviewDraft draft(UUID id) {
        var review = visible(id);
        return relief.completed(review);
    }

    @Override
    public void saveDraft(UUID id, ReviewDraft draft) {
        useCase.run(() -> {
            var review = visible(id);
            review.write(ReviewPolicy.limited(draft, review.level()), user.actor());
            reviews.saveAndFlush(review);
        });
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> check(UUID id, ReviewDraft draft) {
        return ReviewPolicy.problems(draft, visible(id).level());
    }

    private ReviewEntity visible(UUID id) {
        var review = reviews.findById(id).orElseThrow(() -> new NotFoundException("review " + id));
        rights.require(review);
        return review;
    }

    @Override
    public void submit(UUID workItem, int version, ReviewDraft draft) {
        useCase.run(() -> {
            var task = require(workItem, version, TaskKey.DRAFT_REVIEW_OPINION);
            var review = task.review();
            review.write(ReviewPolicy.limited(draft, review.level()), user.actor());
            refuseIncomplete(review);
            refuseDuringHearing(review);
            review.submit();
            bars.keepFromApproving(review.id(), user.actor().username());
            record(review, TimelineKind.REVIEW_DRAFT_SUBMITTED, false);
            complete(task, CaseData.none());
        });
    }

    @Override
    public void approve(UUID workItem, int version) {
        useCase.run(() -> {
            var task = require(workItem, version, TaskKey.APPROVE_REVIEW_OPINION);
            refuseIncomplete(task.review());
            task.review().approve(user.actor());
            complete(task, CaseData.of(CaseVariable.APPROVAL, "APPROVE"));
        });
    }

    /** The opinion says what the hearing found. */
    private void refuseDuringHearing(ReviewEntity review) {
        boolean open = hearings.isOpen(
                kind(review),
                review.id().toString(),
                review.key().petitionId(),
                review.key().pass());
        RuleViolation.unless(!open, "opinion-hearing-open");
    }

    private static HearingKind kind(ReviewEntity review) {
        return review.level() == ReviewLevel.REVIEW ? HearingKind.REVIEW : HearingKind.FINAL_REVIEW;
    }

    private static void refuseIncomplete(ReviewEntity review) {
        ReviewPolicy.problems(review.opinion().text(), review.level()).stream()
                .findFirst()
                .ifPresent(code -> {
                    throw new RuleViolation(code);
                });
    }

    @Override
    public void giveBack(UUID workItem, int version, String comment) {
        useCase.run(() -> {
            var task = require(workItem, version, TaskKey.APPROVE_REVIEW_OPINION);
            var why = Input.required(comment, Input.SHORT, "opinion-comment");
            task.review().giveBack(why);
            record(task.review(), TimelineKind.REVIEW_DRAFT_RETURNED, false, why);
            complete(task, CaseData.of(CaseVariable.APPROVAL, "RETURN"));
        });
    }

    @Override
    public void serve(UUID workItem, int version, ServiceForm form) {
        useCase.run(() -> {
            var task = require(workItem, version, TaskKey.RECORD_REVIEW_SERVICE);
            var review = task.review();
            var checked = ReviewPolicy.checked(form, review.paperOn(), today());
            review.serve(checked, user.actor().displayName());
            cases.record(
                    review.key(),
                    TimelineKind.REVIEW_SERVED,
                    checked.servedOn(),
                    true,
                    review.level().name(),
                    checked.method().name());
            complete(task, CaseData.none());
        });
    }
}
