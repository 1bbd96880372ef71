package org.sanji.testing;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.sanji.mediation.ServiceForm;
import org.sanji.mediation.ServiceMethod;
import org.sanji.process.TaskKey;
import org.sanji.process.WorkItem;
import org.sanji.process.WorkItems;
import org.sanji.review.AnswerForm;
import org.sanji.review.ForwardForm;
import org.sanji.review.RequestForm;
import org.sanji.review.ReviewChannel;
import org.sanji.review.ReviewDraft;
import org.sanji.review.ReviewResult;
import org.sanji.review.ReviewTasks;
import org.sanji.review.ReviewView;
import org.sanji.review.Reviews;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.sanji.security.RunAs;

/** Brings a closed case of {@link Cases#LEAD} through review and final review, each deed by the person whose it is. */
public class ReviewCases {

    /** Reviews the opinions of {@link Cases#LEAD}. */
    public static final String ORGAN = "XZF";

    public static final Actor REVIEWER = reviewerOf(ORGAN);
    public static final Actor HEAD = Cases.headOf(ORGAN);

    private final Reviews reviews;
    private final ReviewTasks tasks;
    private final WorkItems workItems;
    private final Cases cases;
    private final RunAs runAs;

    public ReviewCases(Reviews reviews, ReviewTasks tasks, WorkItems workItems, Cases cases, RunAs runAs) {
        this.reviews = reviews;
        this.tasks = tasks;
        this.workItems = workItems;
        this.cases = cases;
        this.runAs = runAs;
    }

    public static Actor reviewerOf(String organ) {
        return new Actor("t-reviewer-" + organ, "测试复查员" + organ, Set.of(Role.REVIEWER), organ, false);
    }

    public RequestForm desk() {
        return form(ReviewChannel.DESK, cases.today(), null);
    }

    public static RequestForm form(ReviewChannel channel, LocalDate receivedOn, LocalDate postmarkedOn) {
        return new RequestForm(channel, receivedOn, postmarkedOn, "测试：请求撤销原意见", "测试：事实没有查清", null);
    }

    public UUID ask(UUID petition) {
        return ask(petition, desk());
    }

    public UUID ask(UUID petition, RequestForm form) {
        return runAs.as(Cases.CLERK, () -> reviews.request(petition, form));
    }

    public WorkItem item(UUID petition, TaskKey task) {
        return workItems
                .open(petition, task)
                .orElseThrow(() -> new AssertionError("no open task " + task + ": " + workItems.ofPetition(petition)));
    }

    public void accept(UUID petition) {
        accept(petition, REVIEWER);
    }

    public void accept(UUID petition, Actor by) {
        var item = item(petition, TaskKey.ACCEPT_REVIEW);
        runAs.as(by, () -> tasks.accept(item.id(), item.version(), null));
    }

    public static ReviewDraft draft(ReviewResult result, String relief) {
        return new ReviewDraft("测试：经查，原意见认定的事实清楚。", "《信访工作条例》第三十五条", result, "测试：结论。", relief);
    }

    public void submit(UUID petition, ReviewResult result, Actor by) {
        var item = item(petition, TaskKey.DRAFT_REVIEW_OPINION);
        runAs.as(by, () -> {
            var relief = tasks.draft(UUID.fromString(item.subject())).relief();
            tasks.submit(item.id(), item.version(), draft(result, relief));
        });
    }

    public void approve(UUID petition, Actor by) {
        var item = item(petition, TaskKey.APPROVE_REVIEW_OPINION);
        runAs.as(by, () -> tasks.approve(item.id(), item.version()));
    }

    public void serve(UUID petition) {
        var item = item(petition, TaskKey.RECORD_REVIEW_SERVICE);
        runAs.as(
                Cases.CLERK,
                () -> tasks.serve(
                        item.id(),
                        item.version(),
                        new ServiceForm(ServiceMethod.IN_PERSON, cases.today(), "测试甲", "签收单")));
    }

    /** Asked for, taken up, drafted, approved: issued and not served yet. */
    public UUID issued(UUID petition, ReviewResult result) {
        var review = ask(petition);
        accept(petition);
        submit(petition, result, REVIEWER);
        approve(petition, HEAD);
        return review;
    }

    public UUID reviewed(UUID petition, ReviewResult result) {
        var review = issued(petition, result);
        serve(petition);
        return review;
    }

    /** Sent to the city and answered; served there today, or still to be served. */
    public UUID finallyReviewed(UUID petition, ReviewResult result, boolean served) {
        var review = ask(petition);
        forward(petition);
        answer(petition, result, served ? cases.today() : null);
        return review;
    }

    public void forward(UUID petition) {
        var item = item(petition, TaskKey.FORWARD_REVIEW);
        runAs.as(
                Cases.OFFICER,
                () -> tasks.forward(item.id(), item.version(), new ForwardForm(cases.today(), "请求书、处理意见书")));
    }

    public void answer(UUID petition, ReviewResult result, LocalDate servedOn) {
        var item = item(petition, TaskKey.RECORD_REVIEW_ANSWER);
        var form = new AnswerForm("市复核〔2026〕1号", cases.today(), cases.today(), result, "测试：维持。", servedOn);
        runAs.as(Cases.OFFICER, () -> tasks.recordAnswer(item.id(), item.version(), form));
    }

    /** As the bureau sees it. */
    public ReviewView view(UUID petition, UUID review) {
        return runAs.as(Cases.OFFICER, () -> reviews.of(petition)).stream()
                .filter(r -> r.id().equals(review))
                .findFirst()
                .orElseThrow();
    }
}
