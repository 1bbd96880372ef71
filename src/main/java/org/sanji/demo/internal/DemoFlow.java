package org.sanji.demo.internal;

import java.util.Random;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.common.EventClock;
import org.sanji.mediation.RouteOutcome;
import org.sanji.mediation.RouteOutcomeForm;
import org.sanji.mediation.RouteView;
import org.sanji.mediation.StatutoryGround;
import org.sanji.mediation.StatutoryRoute;
import org.sanji.mediation.StatutoryRoutes;
import org.sanji.process.TaskKey;
import org.sanji.process.WorkItem;
import org.sanji.security.RunAs;
import org.springframework.stereotype.Component;

/** What invented people do off the straight way: statutory routes and what became of them. */
@Component
class DemoFlow {

    private final StatutoryRoutes routes;
    private final RunAs runAs;
    private final EventClock clock;

    DemoFlow(StatutoryRoutes routes, RunAs runAs, EventClock clock) {
        this.routes = routes;
        this.runAs = runAs;
        this.clock = clock;
    }

    /** The configured arbitration. */
    StatutoryRoute arbitration() {
        return routes.catalogue().stream()
                .filter(r -> r.ground() == StatutoryGround.ARBITRATION)
                .findFirst()
                .orElseThrow();
    }

    /** Whether the task was one of these. */
    boolean act(WorkItem item, Random random) {
        if (item.task() == TaskKey.RECORD_OUTCOME) {
            outcome(item, random);
            return true;
        }
        return false;
    }

    /** The result is learnt when it is asked for. */
    private void outcome(WorkItem item, Random random) {
        runAs.as(runAs.actorOf(DemoPeople.liaison(item.organ())), () -> {
            var route = route(item);
            if (Days.today(clock).isBefore(route.askOn())) {
                return;
            }
            var outcomes = RouteOutcome.values();
            routes.close(
                    item.id(),
                    item.version(),
                    new RouteOutcomeForm(
                            outcomes[random.nextInt(outcomes.length)],
                            route.toOrgan(),
                            Days.today(clock).minusDays(3),
                            "示劳人仲案〔示例〕" + (10 + random.nextInt(90)) + "号",
                            null));
        });
    }

    private RouteView route(WorkItem item) {
        return routes.of(item.key().petitionId()).stream()
                .filter(r -> r.id().equals(UUID.fromString(item.subject())))
                .findFirst()
                .orElseThrow();
    }
}
