package org.sanji.demo.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.sanji.common.Days;
import org.sanji.common.RuleViolation;
import org.sanji.demo.internal.DemoPlan.Ending;
import org.sanji.demo.internal.DemoPlan.Pace;
import org.sanji.demo.internal.DemoPlan.Return;
import org.sanji.demo.internal.DemoToday.Moment;
import org.sanji.process.WorkItem;
import org.sanji.process.WorkItems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * One petition in each state off the straight way: in the simple procedure and answered by it, with an extension asked for
 * and granted, on a statutory route, with a hearing announced and one reported on. Draws from a source of its own.
 */
@Component
class DemoFlowCases {

    private static final Logger LOG = LoggerFactory.getLogger(DemoFlowCases.class);

    private final DemoDesk desk;
    private final DemoActs acts;
    private final DemoFlow flow;
    private final WorkItems workItems;

    DemoFlowCases(DemoDesk desk, DemoActs acts, DemoFlow flow, WorkItems workItems) {
        this.desk = desk;
        this.acts = acts;
        this.flow = flow;
        this.workItems = workItems;
    }

    List<Moment> script(Instant now, long seed) {
        var random = new Random(seed);
        var moments = new ArrayList<Moment>();
        simple(new Case(now, random, moments, "RSJ", Ending.LEVEL1_OPINION), 1);
        var answered = simple(new Case(now, random, moments, "ZJJ", Ending.LEVEL1_OPINION), 8);
        answered.own(7, flow::answerSimply);
        var asked = new Case(now, random, moments, "RSJ", Ending.LEVEL3_OPINION).walked(50, 49, 48);
        asked.own(1, flow::askForExtension);
        var extended = new Case(now, random, moments, "ZJJ", Ending.LEVEL3_OPINION).walked(58, 57, 56);
        extended.own(10, flow::askForExtension);
        extended.own(9, flow::approveExtension);
        new Case(now, random, moments, "RSJ", Ending.STATUTORY).walked(10, 9, 8);
        var announced = new Case(now, random, moments, "ZJJ", Ending.LEVEL1_OPINION).walked(7, 6, 5);
        announced.own(1, flow::announceHearing);
        var heard = new Case(now, random, moments, "CGJ", Ending.LEVEL3_OPINION).walked(40, 39, 38);
        heard.own(37, flow::announceHearing);
        heard.own(20, flow::holdHearing);
        heard.own(18, flow::reportHearing);
        return moments;
    }

    /** Assigned, and taken up by the simple procedure the same day. */
    private Case simple(Case petition, int daysAgo) {
        petition.walked(daysAgo, daysAgo);
        petition.own(daysAgo, flow::acceptSimply);
        return petition;
    }

    /** The deeds of one petition, in the order in which they were added. */
    private final class Case {

        private final Instant now;
        private final Random random;
        private final List<Moment> moments;
        private final DemoPlan plan;
        private final UUID[] id = new UUID[1];
        private int step;

        Case(Instant now, Random random, List<Moment> moments, String organ, Ending ending) {
            this.now = now;
            this.random = random;
            this.moments = moments;
            this.plan = new DemoPlan(ending, Pace.BRISK, Return.NEVER, organ);
        }

        /** Registered, then the people's usual acts. */
        Case walked(int... daysAgo) {
            at(daysAgo[0], () -> id[0] = desk.register(random, plan, DemoStories.topicOf(plan.lead(), random)));
            for (int i = 1; i < daysAgo.length; i++) {
                at(daysAgo[i], () -> workItems.ofPetition(id[0]).forEach(item -> acts.act(item, plan, random)));
            }
            return this;
        }

        /** Something that only this petition sees. */
        void own(int daysAgo, Consumer<DemoFlow.Scene> deed) {
            at(daysAgo, () -> {
                try {
                    deed.accept(new DemoFlow.Scene(id[0], plan.lead(), items()));
                } catch (RuleViolation e) {
                    LOG.debug("demo: {} on {}", e.code(), id[0]);
                }
            });
        }

        private List<WorkItem> items() {
            return workItems.ofPetition(id[0]);
        }

        private void at(int daysAgo, Runnable what) {
            var time = Days.dayOf(now)
                    .minusDays(daysAgo)
                    .atTime(LocalTime.of(14, 0).plusMinutes(7L * step))
                    .atZone(Days.ZONE)
                    .toInstant();
            var latest = now.minus(Duration.ofMinutes(20L - step));
            step++;
            moments.add(new Moment(time.isAfter(latest) ? latest : time, what));
        }
    }
}
