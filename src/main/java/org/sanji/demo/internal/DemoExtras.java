package org.sanji.demo.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.sanji.common.EventClock;
import org.sanji.demo.internal.DemoPlan.Ending;
import org.sanji.demo.internal.DemoPlan.Pace;
import org.sanji.demo.internal.DemoPlan.Return;
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
    private final RunAs runAs;
    private final EventClock clock;

    DemoExtras(
            DemoDesk desk,
            DemoActs acts,
            WorkItems workItems,
            CaseDecisions decisions,
            DemoReviews reviews,
            RunAs runAs,
            EventClock clock) {
        this.desk = desk;
        this.acts = acts;
        this.workItems = workItems;
        this.decisions = decisions;
        this.reviews = reviews;
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
    }

    /** Registers a case and lets its people act the given number of times, all on the same day. */
    private UUID walk(Ending ending, int steps, Random random) {
        var plan = new DemoPlan(ending, Pace.BRISK, Return.NEVER);
        var id = desk.register(random, plan);
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
