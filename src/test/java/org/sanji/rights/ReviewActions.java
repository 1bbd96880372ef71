package org.sanji.rights;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.sanji.common.NotFoundException;
import org.sanji.common.PageQuery;
import org.sanji.mediation.Hearings;
import org.sanji.mediation.ServiceForm;
import org.sanji.mediation.ServiceMethod;
import org.sanji.process.TaskKey;
import org.sanji.process.WorkItem;
import org.sanji.process.WorkItems;
import org.sanji.review.AnswerForm;
import org.sanji.review.ForwardForm;
import org.sanji.review.OnlineReviews;
import org.sanji.review.ReviewFilter;
import org.sanji.review.ReviewResult;
import org.sanji.review.ReviewTasks;
import org.sanji.review.Reviews;
import org.sanji.security.RunAs;
import org.sanji.testing.Cases;
import org.sanji.testing.ReviewCases;
import org.springframework.context.ApplicationContext;

/** The calls of review: one petition for each task of it, reviewed by the organ of the table's reviewer. */
final class ReviewActions {

    private final SamplePetitions petitions;
    private final Cases cases;
    private final ReviewCases walk;
    private final Reviews reviews;
    private final ReviewTasks tasks;
    private final WorkItems workItems;
    private final RunAs runAs;

    private final Map<String, UUID> own = new HashMap<>();
    private final Map<String, UUID> requests = new HashMap<>();
    private final Map<String, WorkItem> items = new HashMap<>();

    private ReviewActions(ApplicationContext context, SamplePetitions petitions) {
        this.petitions = petitions;
        this.cases = context.getBean(Cases.class);
        this.reviews = context.getBean(Reviews.class);
        this.tasks = context.getBean(ReviewTasks.class);
        this.workItems = context.getBean(WorkItems.class);
        this.runAs = context.getBean(RunAs.class);
        this.walk = new ReviewCases(reviews, tasks, workItems, cases, runAs);
    }

    static void register(Map<String, Consumer<String>> calls, ApplicationContext context, SamplePetitions petitions) {
        var actions = new ReviewActions(context, petitions);
        actions.create();
        actions.desk(calls);
        actions.tasks(calls);
        actions.online(calls, context.getBean(OnlineReviews.class));
        actions.hearings(calls, context.getBean(Hearings.class));
    }

    private void create() {
        sample("received", TaskKey.ACCEPT_REVIEW, id -> {});
        sample("reviewing", TaskKey.DRAFT_REVIEW_OPINION, walk::accept);
        sample("review-approving", TaskKey.APPROVE_REVIEW_OPINION, id -> {
            walk.accept(id);
            walk.submit(id, ReviewResult.UPHOLD, ReviewCases.reviewerOf(ReviewCases.ORGAN));
        });
        sample("review-issued", TaskKey.RECORD_REVIEW_SERVICE, id -> {
            walk.accept(id);
            walk.submit(id, ReviewResult.UPHOLD, ReviewCases.REVIEWER);
            walk.approve(id, ReviewCases.HEAD);
        });
        second("review-forward", TaskKey.FORWARD_REVIEW, id -> {});
        second("review-sent", TaskKey.RECORD_REVIEW_ANSWER, walk::forward);
    }

    private void sample(String object, TaskKey task, Consumer<UUID> way) {
        asked(object, cases.closed(), task, way);
    }

    /** The final review, at the organ above, which is outside. */
    private void second(String object, TaskKey task, Consumer<UUID> way) {
        var id = cases.closed();
        walk.reviewed(id, ReviewResult.UPHOLD);
        asked(object, id, task, way);
    }

    private void asked(String object, UUID id, TaskKey task, Consumer<UUID> way) {
        own.put(object, id);
        requests.put(object, walk.ask(id));
        way.accept(id);
        items.put(object, workItems.open(id, task).orElseThrow());
    }

    private UUID id(String object) {
        return own.containsKey(object) ? own.get(object) : petitions.id(object);
    }

    private void desk(Map<String, Consumer<String>> calls) {
        calls.put("Reviews.offer", o -> reviews.offer(id(o)));
        calls.put("Reviews.request", o -> reviews.request(id(o), walk.desk()));
        calls.put("Reviews.withdraw", o -> reviews.withdraw(requests.get(o), cases.today(), "案卷", "测试"));
        calls.put("Reviews.of", o -> found(!reviews.of(id(o)).isEmpty()));
        calls.put("Reviews.page", o -> {
            var number = cases.view(id(o)).number();
            found(reviews.page(ReviewFilter.all(), PageQuery.first(1000)).items().stream()
                    .anyMatch(r -> r.number().equals(number)));
        });
    }

    /** The petitioner, whoever else is logged in. */
    private void online(Map<String, Consumer<String>> calls, OnlineReviews online) {
        var receipt = cases.register(cases.visit());
        cases.closed(receipt.petitionId());
        var proof = new OnlineReviews.Proof(receipt.number(), receipt.queryCode(), "0001");
        calls.put("OnlineReviews.standing", o -> found(online.standing(proof).isPresent()));
        calls.put(
                "OnlineReviews.request",
                o -> online.request(proof, new OnlineReviews.OnlineRequest("测试：撤销", "测试：不服", null)));
    }

    private void hearings(Map<String, Consumer<String>> calls, Hearings hearings) {
        calls.put("Hearings.possible", o -> found(!hearings.possible(id(o)).isEmpty()));
    }

    private static void found(boolean found) {
        if (!found) {
            throw new NotFoundException("list");
        }
    }

    private void tasks(Map<String, Consumer<String>> calls) {
        var today = cases.today();
        var draft = ReviewCases.draft(ReviewResult.UPHOLD, "测试：救济途径");
        var service = new ServiceForm(ServiceMethod.IN_PERSON, today, "测试甲", "签收单");
        var answer = new AnswerForm("测试〔2026〕1号", today, today, ReviewResult.UPHOLD, "测试：维持", today);
        calls.put("ReviewTasks.accept", o -> tasks.accept(item(o), 0, null));
        calls.put("ReviewTasks.refuse", o -> tasks.refuse(item(o), 0, "测试"));
        calls.put("ReviewTasks.forward", o -> tasks.forward(item(o), 0, new ForwardForm(today, null)));
        calls.put("ReviewTasks.recordAnswer", o -> tasks.recordAnswer(item(o), 0, answer));
        calls.put("ReviewTasks.draft", o -> tasks.draft(requests.get(o)));
        calls.put("ReviewTasks.saveDraft", o -> tasks.saveDraft(requests.get(o), draft));
        calls.put("ReviewTasks.check", o -> tasks.check(requests.get(o), draft));
        calls.put("ReviewTasks.submit", o -> tasks.submit(item(o), 0, draft));
        calls.put("ReviewTasks.approve", o -> tasks.approve(item(o), 0));
        calls.put("ReviewTasks.giveBack", o -> tasks.giveBack(item(o), 0, "测试"));
        calls.put("ReviewTasks.serve", o -> tasks.serve(item(o), 0, service));
    }

    private UUID item(String object) {
        return items.get(object).id();
    }
}
