package org.sanji.demo.internal;

import java.util.Random;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.common.EventClock;
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
import org.sanji.review.Reviews;
import org.sanji.security.RunAs;
import org.springframework.stereotype.Component;

/** The invented reviewers of the county government, the desk that takes requests, and the bureau that sends them on. */
@Component
class DemoReviews {

    private final Reviews reviews;
    private final ReviewTasks tasks;
    private final WorkItems workItems;
    private final RunAs runAs;
    private final EventClock clock;

    DemoReviews(Reviews reviews, ReviewTasks tasks, WorkItems workItems, RunAs runAs, EventClock clock) {
        this.reviews = reviews;
        this.tasks = tasks;
        this.workItems = workItems;
        this.runAs = runAs;
        this.clock = clock;
    }

    /** The petitioner asks for review or final review at the desk, where something can be disputed. */
    boolean ask(UUID id) {
        boolean possible = runAs.system(() -> reviews.offer(id)).isPossible();
        if (possible) {
            var form = new RequestForm(
                    ReviewChannel.DESK,
                    Days.today(clock),
                    null,
                    "请求撤销原处理意见，重新核实并支持诉求。",
                    "原意见认定的事实与提交的材料不符，对材料没有逐项回应。",
                    null);
            runAs.as(runAs.actorOf("jiedai"), () -> reviews.request(id, form));
        }
        return possible;
    }

    static ReviewResult result(Random random) {
        int die = random.nextInt(10);
        return die < 7 ? ReviewResult.UPHOLD : die < 8 ? ReviewResult.CHANGE : ReviewResult.REDO;
    }

    static boolean isReview(TaskKey task) {
        return switch (task) {
            case ACCEPT_REVIEW,
                    DRAFT_REVIEW_OPINION,
                    APPROVE_REVIEW_OPINION,
                    FORWARD_REVIEW,
                    RECORD_REVIEW_ANSWER,
                    RECORD_REVIEW_SERVICE -> true;
            default -> false;
        };
    }

    /** The next act of the review of a petition, whose outcome is known beforehand. */
    void actOn(UUID id, ReviewResult result) {
        workItems.ofPetition(id).stream().filter(item -> isReview(item.task())).forEach(item -> act(item, result));
    }

    void act(WorkItem item, ReviewResult result) {
        runAs.as(runAs.actorOf(who(item.task())), () -> {
            switch (item.task()) {
                case ACCEPT_REVIEW -> tasks.accept(item.id(), item.version(), "示例：信访人住院，有正当理由");
                case DRAFT_REVIEW_OPINION -> tasks.submit(item.id(), item.version(), draft(item, result));
                case APPROVE_REVIEW_OPINION -> tasks.approve(item.id(), item.version());
                case FORWARD_REVIEW ->
                    tasks.forward(item.id(), item.version(), new ForwardForm(Days.today(clock), "请求书、处理意见书、复查意见书"));
                case RECORD_REVIEW_ANSWER -> tasks.recordAnswer(item.id(), item.version(), answer(result));
                case RECORD_REVIEW_SERVICE ->
                    tasks.serve(
                            item.id(),
                            item.version(),
                            new ServiceForm(ServiceMethod.IN_PERSON, Days.today(clock), "本人签收", "送达回证存卷"));
                default -> throw new IllegalStateException("no review task: " + item.task());
            }
        });
    }

    private static String who(TaskKey task) {
        return switch (task) {
            case FORWARD_REVIEW, RECORD_REVIEW_ANSWER -> "fenliu";
            case APPROVE_REVIEW_OPINION -> DemoPeople.REVIEW_HEAD;
            case RECORD_REVIEW_SERVICE -> "jiedai";
            default -> DemoPeople.REVIEWER;
        };
    }

    private ReviewDraft draft(WorkItem item, ReviewResult result) {
        var relief = tasks.draft(UUID.fromString(item.subject())).relief();
        return new ReviewDraft(
                "经调阅原案卷、询问双方并核对材料，原处理意见认定的主要事实" + (result == ReviewResult.UPHOLD ? "清楚，依据正确，程序合法。" : "不够清楚，对部分诉求没有回应。"),
                "《信访工作条例》第三十二条、第三十五条",
                result,
                switch (result) {
                    case UPHOLD -> "维持原处理意见。";
                    case REVOKE, REDO -> "由原办理单位对未回应的诉求重新调查，逐项答复。";
                    case CHANGE -> "原处理意见第一项变更为：支持信访人的诉求，由原办理单位三十日内落实。";
                },
                result.handledAgain() ? "原办理单位将重新办理并另行答复；对新的处理意见不服的，可以自收到之日起30日内请求复查。" : relief);
    }

    private AnswerForm answer(ReviewResult result) {
        var today = Days.today(clock);
        return new AnswerForm("市复核〔" + today.getYear() + "〕示例1号", today, today, result, "经复核，维持县人民政府的复查意见。", today);
    }
}
