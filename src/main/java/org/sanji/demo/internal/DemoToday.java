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
import org.sanji.demo.internal.DemoPlan.Ending;
import org.sanji.demo.internal.DemoPlan.Pace;
import org.sanji.demo.internal.DemoPlan.Return;
import org.sanji.oversight.ContactHow;
import org.sanji.petition.SuperiorLetter;
import org.sanji.process.WorkItems;
import org.sanji.review.ReviewResult;
import org.springframework.stereotype.Component;

/**
 * The cases that wait for somebody on the day of the demo, so that every account finds work of its kind: something new,
 * something due today, something overdue.
 */
@Component
class DemoToday {

    /** One act of a case. */
    record Moment(Instant at, Runnable what) {}

    /** Organs whose first page shows everything that can stand there. */
    private static final List<String> FULL = List.of("RSJ", "ZJJ");

    private static final List<String> OTHERS = List.of("CGJ", "ZRZYJ", "NYJ", "MZJ", "GAJ", "JYTYJ", "YBJ", "SLJ");

    private final DemoDesk desk;
    private final DemoActs acts;
    private final DemoReviews reviews;
    private final DemoSuperiors superiors;
    private final WorkItems workItems;

    DemoToday(DemoDesk desk, DemoActs acts, DemoReviews reviews, DemoSuperiors superiors, WorkItems workItems) {
        this.desk = desk;
        this.acts = acts;
        this.reviews = reviews;
        this.superiors = superiors;
        this.workItems = workItems;
    }

    /** All acts in no particular order; those of one case are in the order of their days. */
    List<Moment> script(Instant now, Random random) {
        var script = new Script(now, random);
        FULL.forEach(organ -> full(script, organ));
        OTHERS.forEach(organ -> {
            script.add(organ, Ending.LEVEL1_OPINION, 1, 0);
            script.add(organ, Ending.LEVEL1_OPINION, 6, 5, 4);
        });
        underReview(script);
        assigned(script);
        backlog(script);
        for (int daysAgo : new int[] {0, 0, 1, 13}) {
            script.add("RSJ", Ending.LEVEL1_OPINION, daysAgo);
        }
        return script.moments;
    }

    /** Reviews: new, being drafted, before approval, upheld, to be handled again, and one that lies with the city. */
    private static void underReview(Script script) {
        script.review("RSJ", ReviewResult.UPHOLD, 1);
        script.review("ZJJ", ReviewResult.UPHOLD, 12, 10);
        script.review("CGJ", ReviewResult.CHANGE, 20, 19, 1);
        script.review("MZJ", ReviewResult.UPHOLD, 24, 22, 12, 10, 8);
        script.review("NYJ", ReviewResult.REDO, 24, 22, 11, 9, 7);
        script.review("STHJJ", ReviewResult.UPHOLD, 15, 13);
    }

    /** Superiors' assignments: new and important, report due, report to check, reported; assistance on one of them. */
    private void assigned(Script script) {
        script.assigned("ZRZYJ", "SHENGXFJ", "省信交〔2026〕示例21号", 40, true, 0);
        script.assigned("RSJ", "SHIXFJ", "市信交〔2026〕示例35号", 16, false, 12, 11, 10, 7);
        script.assigned("CGJ", "SHIXFJ", "市信交〔2026〕示例28号", 45, false, 41, 40, 39, 38, 37, 36, 35, 1);
        var sent = script.assigned("MZJ", "SHIZF", "市政交〔2026〕示例9号", 60, false, 55, 54, 53, 52, 51, 50, 49, 46, 44);
        script.at(52, 9, () -> superiors.pointOut(sent[0], "LINSHI"));
    }

    /** Two matters open for most of a year: one taken on, with plan and contacts, one that no leader has. */
    private void backlog(Script script) {
        var taken = script.add("ZJJ", Ending.LEVEL1_OPINION, 290, 288, 286);
        script.at(40, 9, () -> superiors.takeOn(taken[0]));
        script.at(33, 9, () -> superiors.finishFirstStep(taken[0]));
        script.at(32, 9, () -> superiors.contact(taken[0], ContactHow.AT_HOME, "上门听取意见，信访人要求明确时间表，示例"));
        script.at(12, 9, () -> superiors.contact(taken[0], ContactHow.PHONE, "电话告知进展，信访人表示理解，示例"));
        var silent = script.add("RSJ", Ending.LEVEL1_OPINION, 230, 228, 226);
        script.at(60, 9, () -> superiors.takeOn(silent[0]));
        script.add("SLJ", Ending.LEVEL1_OPINION, 210, 208, 206);
    }

    /**
     * Days before today on which the case was registered, triaged, accepted, heard, drafted, approved. What is to stay on
     * level 1 is drafted within its seven days.
     */
    private static void full(Script script, String organ) {
        script.add(organ, Ending.LEVEL1_OPINION, 1, 0);
        script.add(organ, Ending.LEVEL1_AGREEMENT, 1, 0);
        script.add(organ, Ending.LEVEL1_OPINION, 17, 15);
        script.add(organ, Ending.LEVEL1_OPINION, 6, 5, 4);
        script.add(organ, Ending.LEVEL1_AGREEMENT, 10, 9, 7);
        script.add(organ, Ending.STRAIGHT_TO_LEVEL2, 5, 4, 3);
        script.add(organ, Ending.LEVEL3_OPINION, 12, 11, 10, 8, 6, 2);
        script.add(organ, Ending.LEVEL1_OPINION, 75, 72, 64, 60);
        script.add(organ, Ending.LEVEL1_OPINION, 10, 9, 8, 6, 2);
        script.add(organ, Ending.LEVEL1_OPINION, 22, 21, 20, 18, 14, 12);
        script.add(organ, Ending.LEVEL1_OPINION, 13, 12, 11, 9, 5, 3);
    }

    /** Collects the acts of the cases. */
    private final class Script {

        private final List<Moment> moments = new ArrayList<>();
        private final Instant now;
        private final Random random;

        Script(Instant now, Random random) {
            this.now = now;
            this.random = random;
        }

        /** Days before today on which the review was asked for, taken up, drafted, approved, served; asked in time. */
        void review(String organ, ReviewResult result, int... daysAgo) {
            int asked = daysAgo[0];
            var id = add(
                    organ,
                    Ending.LEVEL1_OPINION,
                    asked + 34,
                    asked + 33,
                    asked + 32,
                    asked + 30,
                    asked + 28,
                    asked + 27,
                    asked + 25);
            at(asked, 7, () -> reviews.ask(id[0]));
            for (int i = 1; i < daysAgo.length; i++) {
                at(daysAgo[i], 7 + i, () -> reviews.actOn(id[0], result));
            }
        }

        /** @param reportDays by when the superior wants the report, counted from registration */
        UUID[] assigned(
                String organ, String superior, String number, int reportDays, boolean important, int... daysAgo) {
            var due = Days.dayOf(now).minusDays(daysAgo[0]).plusDays(reportDays);
            return add(organ, Ending.LEVEL1_OPINION, new SuperiorLetter(superior, number, due, important), daysAgo);
        }

        UUID[] add(String organ, Ending ending, int... daysAgo) {
            return add(organ, ending, null, daysAgo);
        }

        private UUID[] add(String organ, Ending ending, SuperiorLetter letter, int... daysAgo) {
            var plan = new DemoPlan(ending, Pace.BRISK, Return.NEVER, organ);
            var id = new UUID[1];
            at(daysAgo[0], 0, () -> id[0] = desk.register(random, plan, DemoStories.topicOf(organ, random), letter));
            for (int i = 1; i < daysAgo.length; i++) {
                at(daysAgo[i], i, () -> eachTask(id[0], item -> acts.act(item, plan, random)));
            }
            return id;
        }

        private void eachTask(UUID id, Consumer<org.sanji.process.WorkItem> act) {
            workItems.ofPetition(id).forEach(act);
        }

        /** In the morning of that day; today, within the last hours, in order. */
        void at(int daysAgo, int step, Runnable what) {
            var time = Days.dayOf(now)
                    .minusDays(daysAgo)
                    .atTime(LocalTime.of(8, 40).plusMinutes(10L * step + random.nextInt(9)))
                    .atZone(Days.ZONE)
                    .toInstant();
            var latest = now.minus(Duration.ofMinutes(30L - step));
            moments.add(new Moment(time.isAfter(latest) ? latest : time, what));
        }
    }
}
