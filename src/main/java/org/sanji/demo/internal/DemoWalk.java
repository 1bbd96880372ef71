package org.sanji.demo.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.common.EventClock;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.sanji.process.CaseTimers;
import org.sanji.process.WorkItems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Walks fourteen months event by event: people act on their open tasks after a while, timers fire in between, and what
 * lies after today does not happen, so that cases stand in every state.
 */
@Component
class DemoWalk {

    private static final Logger LOG = LoggerFactory.getLogger(DemoWalk.class);

    /** Something that happens; later events of the same instant keep their order. */
    private record Event(Instant at, int order, Runnable what) {}

    private final DemoDesk desk;
    private final DemoActs acts;
    private final DemoAfter after;
    private final DemoExtras extras;
    private final DemoToday today;
    private final DemoFlowCases flowCases;
    private final DemoSupervision supervision;
    private final WorkItems workItems;
    private final CaseTimers timers;
    private final EventClock clock;
    private final DemoSettings settings;
    private final PriorityQueue<Event> events =
            new PriorityQueue<>(Comparator.comparing(Event::at).thenComparing(Event::order));
    private final Set<UUID> invited = new HashSet<>();
    private Random random = new Random(0);
    private int order;

    DemoWalk(
            DemoDesk desk,
            DemoActs acts,
            DemoAfter after,
            DemoExtras extras,
            DemoToday today,
            DemoFlowCases flowCases,
            DemoSupervision supervision,
            WorkItems workItems,
            CaseTimers timers,
            EventClock clock,
            DemoSettings settings) {
        this.desk = desk;
        this.acts = acts;
        this.after = after;
        this.extras = extras;
        this.today = today;
        this.flowCases = flowCases;
        this.supervision = supervision;
        this.workItems = workItems;
        this.timers = timers;
        this.clock = clock;
        this.settings = settings;
    }

    void run() {
        random = new Random(settings.seed());
        after.begin(settings.seed());
        events.clear();
        invited.clear();
        Instant now = clock.instant();
        LocalDate first = Days.dayOf(now).minusMonths(settings.months());
        long days = Duration.between(Days.startOf(first), now).toDays();
        for (int i = 0; i < settings.petitions(); i++) {
            var day = first.plusDays((long) (random.nextDouble() * days));
            schedule(workingHour(day), this::arrive);
        }
        today.script(now, random).forEach(moment -> schedule(moment.at(), moment.what()));
        flowCases.script(now, settings.seed()).forEach(moment -> schedule(moment.at(), moment.what()));
        supervision.script(first, now, settings.seed()).forEach(moment -> schedule(moment.at(), moment.what()));
        int done = 0;
        while (!events.isEmpty() && !events.peek().at().isAfter(now)) {
            var event = events.poll();
            timers.fireUntil(event.at());
            clock.at(event.at(), () -> {
                event.what().run();
                return null;
            });
            if (++done % 500 == 0) {
                LOG.info("demo: {} events, at {}", done, Days.dayOf(event.at()));
            }
        }
        timers.fireUntil(now);
        extras.add(now, random);
        timers.fireUntil(now);
        events.clear();
    }

    private void arrive() {
        var plan = DemoPlan.draw(random);
        var id = desk.register(random, plan);
        goOn(id, plan);
        comeBack(id, plan);
    }

    /** The next act on the petition's open task, as long as there is one. */
    private void goOn(UUID id, DemoPlan plan) {
        later(acts.delay(plan, random), () -> {
            var items = workItems.ofPetition(id).stream()
                    .filter(item -> !item.task().isConfidential())
                    .toList();
            if (items.isEmpty()) {
                afterwards(id, plan);
                return;
            }
            try {
                items.forEach(item -> acts.act(item, plan, random));
            } catch (RuleViolation | StaleActionException e) {
                // an act may have ended another task of the same petition
                LOG.debug("demo: {} on {}", e.getMessage(), id);
            }
            goOn(id, plan);
        });
    }

    /** Closed, or ended otherwise: the petitioner rates or does not, and what was promised is looked at on its day. */
    private void afterwards(UUID id, DemoPlan plan) {
        if (invited.add(id)) {
            after.ratesAfter()
                    .ifPresent(days -> after(Days.today(clock).plusDays(days), () -> {
                        after.rate(id);
                        goOn(id, plan);
                    }));
        }
        after.nextCheck(id).ifPresent(day -> after(day.plusDays(after.days(4)), () -> goOn(id, plan)));
    }

    private void after(LocalDate day, Runnable what) {
        schedule(day.atTime(10, 30).atZone(Days.ZONE).toInstant(), what);
    }

    private void comeBack(UUID id, DemoPlan plan) {
        int days =
                switch (plan.back()) {
                    case NEVER -> -1;
                    case REMINDS ->
                        plan.pace() == DemoPlan.Pace.OVERDUE ? 85 + random.nextInt(15) : 8 + random.nextInt(12);
                    case OTHER_CHANNEL -> 1 + random.nextInt(4);
                    case AFTER_CLOSURE, ASKS_FOR_REVIEW -> 45 + random.nextInt(40);
                    case NEW_FACTS -> 60 + random.nextInt(60);
                };
        if (days >= 0) {
            later(Duration.ofDays(days), () -> {
                var again = desk.comeBack(id, plan, random);
                if (again != null) {
                    goOn(again, new DemoPlan(plan.ending(), DemoPlan.Pace.BRISK, DemoPlan.Return.NEVER));
                }
            });
        }
    }

    private void later(Duration delay, Runnable what) {
        var soonest = clock.instant().plusSeconds(60);
        var at = workingHour(Days.dayOf(clock.instant().plus(delay)));
        schedule(at.isBefore(soonest) ? soonest : at, what);
    }

    private void schedule(Instant at, Runnable what) {
        events.add(new Event(at, order++, what));
    }

    private Instant workingHour(LocalDate day) {
        return day.atTime(LocalTime.of(8, 30).plusMinutes(random.nextInt(8 * 60)))
                .atZone(Days.ZONE)
                .toInstant();
    }
}
