package org.sanji.demo.internal;

import java.time.Duration;
import java.util.Random;
import org.sanji.common.Days;
import org.sanji.common.EventClock;
import org.sanji.demo.internal.DemoPlan.Ending;
import org.sanji.petition.CaseDecisions;
import org.sanji.petition.Petitions;
import org.sanji.process.WorkItem;
import org.sanji.process.WorkItems;
import org.sanji.security.Actor;
import org.sanji.security.RunAs;
import org.springframework.stereotype.Component;

/** What the invented people do with an open task, by the plan of the case. */
@Component
class DemoActs {

    private final DemoBureau bureau;
    private final DemoOrgans organs;
    private final DemoReviews reviews;
    private final Petitions petitions;
    private final CaseDecisions decisions;
    private final DemoAfter after;
    private final DemoFlow flow;
    private final DemoSuperiors superiors;
    private final WorkItems workItems;
    private final RunAs runAs;
    private final EventClock clock;

    DemoActs(
            DemoBureau bureau,
            DemoOrgans organs,
            DemoReviews reviews,
            Petitions petitions,
            CaseDecisions decisions,
            DemoAfter after,
            DemoFlow flow,
            DemoSuperiors superiors,
            WorkItems workItems,
            RunAs runAs,
            EventClock clock) {
        this.bureau = bureau;
        this.organs = organs;
        this.reviews = reviews;
        this.petitions = petitions;
        this.decisions = decisions;
        this.workItems = workItems;
        this.after = after;
        this.flow = flow;
        this.superiors = superiors;
        this.runAs = runAs;
        this.clock = clock;
    }

    /** Days until the next act. */
    Duration delay(DemoPlan plan, Random random) {
        int days =
                switch (plan.pace()) {
                    case BRISK -> 1 + random.nextInt(2);
                    case SLOW -> 2 + random.nextInt(4);
                    case OVERDUE -> 5 + random.nextInt(18);
                };
        return Duration.ofDays(days);
    }

    /** A task that an earlier act of the same day has ended is left alone. */
    void act(WorkItem item, DemoPlan plan, Random random) {
        if (item.task().isConfidential()) {
            return; // the supervisor has a day of their own
        }
        if (runAs.system(() -> workItems.find(item.id())).isEmpty()) {
            return;
        }
        var view = runAs.system(() -> petitions.byId(item.key().petitionId()));
        if (plan.ending() == Ending.WITHDRAWN && view.state().isAtLevel() && !view.sealed()) {
            as(
                    DemoPeople.liaison(view.leadOrgan()),
                    () -> decisions.withdraw(view.id(), Days.today(clock), "案卷", "信访人表示不再反映"));
            return;
        }
        if (DemoReviews.isReview(item.task())) {
            reviews.act(item, DemoReviews.result(random));
            return;
        }
        switch (item.task()) {
            case TRIAGE -> bureau.triage(item, view, plan);
            case DECIDE_OBJECTION -> bureau.ruleObjection(item, view);
            case LEVEL3_HEARING -> organs.hearing(item, view);
            default -> {
                if (!after.act(item) && !superiors.act(item) && !flow.act(item, random)) {
                    organs.act(item, view, plan, random);
                }
            }
        }
    }

    private void as(String username, Runnable work) {
        Actor actor = runAs.actorOf(username);
        runAs.as(actor, work);
    }
}
