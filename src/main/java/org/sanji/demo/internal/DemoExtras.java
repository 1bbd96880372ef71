package org.sanji.demo.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.sanji.common.EventClock;
import org.sanji.demo.internal.DemoPlan.Ending;
import org.sanji.demo.internal.DemoPlan.Pace;
import org.sanji.demo.internal.DemoPlan.Return;
import org.sanji.followup.Satisfaction;
import org.sanji.petition.CaseDecisions;
import org.sanji.process.WorkItems;
import org.sanji.review.ReviewResult;
import org.sanji.security.RunAs;
import org.springframework.stereotype.Component;

/** A few cases of the last days in states that the walk reaches by chance only, so that every state can be seen. */
@Component
class DemoExtras {

    private final DemoDesk desk;
    private final DemoActs acts;
    private final WorkItems workItems;
    private final CaseDecisions decisions;
    private final DemoReviews reviews;
    private final DemoAfter after;
    private final RunAs runAs;
    private final EventClock clock;

    DemoExtras(
            DemoDesk desk,
            DemoActs acts,
            WorkItems workItems,
            CaseDecisions decisions,
            DemoReviews reviews,
            DemoAfter after,
            RunAs runAs,
            EventClock clock) {
        this.desk = desk;
        this.acts = acts;
        this.workItems = workItems;
        this.decisions = decisions;
        this.reviews = reviews;
        this.after = after;
        this.runAs = runAs;
        this.clock = clock;
    }

    void add(Instant now, Random random) {
        clock.at(now.minus(Duration.ofDays(2)), () -> {
            walk(Ending.OBJECTION_THEN_OPINION, 2, random);
            walk(Ending.DUTY, 2, random);
            walk(Ending.STRAIGHT_TO_LEVEL2, 2, random);
            walk(Ending.LEVEL1_AGREEMENT, 2, random);
            walk(Ending.LEVEL1_AGREEMENT, 1, random);
            walk(Ending.TRANSFER, 0, random);
            voided(random);
            return null;
        });
        afterFinalReview(now, random);
        afterClosure(now);
    }

    /** Somebody dissatisfied with the organ, somebody with the bureau, somebody content, and promises due today. */
    private void afterClosure(Instant now) {
        var own = new Random(now.getEpochSecond());
        var low = closed(now, 3, Ending.LEVEL1_OPINION, 6, own);
        var lowBureau = closed(now, 4, Ending.LEVEL1_OPINION, 6, own);
        var content = closed(now, 5, Ending.LEVEL1_OPINION, 6, own);
        closed(now, 2, Ending.LEVEL1_OPINION, 6, own);
        closed(now, DemoOrgans.PERFORMANCE_DAYS, Ending.LEVEL1_AGREEMENT, 3, own);
        closed(now, DemoOrgans.PERFORMANCE_DAYS + 1, Ending.LEVEL1_AGREEMENT, 3, own);
        clock.at(now.minus(Duration.ofDays(1)), () -> {
            after.rate(low, Satisfaction.SATISFIED, Satisfaction.DISSATISFIED);
            after.rate(lowBureau, Satisfaction.DISSATISFIED, Satisfaction.BASICALLY);
            after.rate(content, Satisfaction.SATISFIED, Satisfaction.SATISFIED);
            return null;
        });
    }

    /** Closed that many days ago, all in a day. */
    private UUID closed(Instant now, int daysAgo, Ending ending, int steps, Random own) {
        return clock.at(now.minus(Duration.ofDays(daysAgo)), () -> {
            var plan = new DemoPlan(ending, Pace.BRISK, Return.NEVER, "RSJ");
            return act(desk.register(own, plan, DemoStories.topicOf("RSJ", own)), plan, steps, own);
        });
    }

    /** Registers a case and lets its people act the given number of times, all on the same day. */
    private UUID walk(Ending ending, int steps, Random random) {
        var plan = new DemoPlan(ending, Pace.BRISK, Return.NEVER);
        return act(desk.register(random, plan), plan, steps, random);
    }

    private UUID act(UUID id, DemoPlan plan, int steps, Random random) {
        for (int i = 0; i < steps; i++) {
            workItems.ofPetition(id).forEach(item -> acts.act(item, plan, random));
        }
        return id;
    }

    private void voided(Random random) {
        var id = walk(Ending.NOT_ACCEPT, 0, random);
        runAs.as(runAs.actorOf("jiedai"), () -> decisions.voidRegistration(id, "重复录入，示例"));
    }

    private void afterFinalReview(Instant now, Random random) {
        var closed = clock.at(now.minus(Duration.ofDays(6)), () -> walk(Ending.LEVEL1_OPINION, 6, random));
        clock.at(now.minus(Duration.ofDays(3)), () -> {
            review(closed, 4);
            review(closed, 2);
            var plan = new DemoPlan(Ending.NOT_ACCEPT, Pace.BRISK, Return.AFTER_CLOSURE);
            var again = desk.comeBack(closed, plan, random);
            workItems.ofPetition(again).forEach(item -> acts.act(item, plan, random));
            return null;
        });
    }

    /** Asked for and upheld in the given number of acts, all on the same day. */
    private void review(UUID id, int acts) {
        reviews.ask(id);
        for (int i = 0; i < acts; i++) {
            reviews.actOn(id, ReviewResult.UPHOLD);
        }
    }
}
