package org.sanji.worklist.internal;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.sanji.organization.AbsencesChanged;
import org.sanji.process.WorkItemChanged;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.security.User;
import org.sanji.security.Users;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells open windows that their numbers may have changed. A change marks the windows concerned; once a tick each marked
 * window asks for its own numbers under its own actor, so that a burst of changes is one question and nobody learns more
 * than a reload would show.
 */
@Component
@EnableConfigurationProperties(PulseSettings.class)
public class Pulse {

    /** What a window asks and shows. */
    public interface Window {

        /** Asks under the window's actor, outside its session lock, and hands the answer over; false when it is gone. */
        boolean update();
    }

    private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);
    private static final Role[] EVERYWHERE = {Role.RECEPTIONIST, Role.LEADER};

    private final Set<Watch> watches = ConcurrentHashMap.newKeySet();
    private final ChangedLately changedLately;
    private final Users users;
    private final RunAs runAs;
    private final PulseSettings settings;
    private boolean polled;
    private long polledAt;
    private long recountedAt = System.nanoTime();

    Pulse(ChangedLately changedLately, Users users, RunAs runAs, PulseSettings settings) {
        this.changedLately = changedLately;
        this.users = users;
        this.runAs = runAs;
        this.settings = settings;
    }

    private static final class Watch {
        private final Actor actor;
        private final Window window;
        /** Asked once at the beginning: what happened while the window was being drawn is not missed. */
        private volatile boolean marked = true;

        Watch(Actor actor, Window window) {
            this.actor = actor;
            this.window = window;
        }
    }

    /** Watches until the answer is run; call it when the window closes. */
    public Runnable watch(Actor actor, Window window) {
        var watch = new Watch(actor, window);
        watches.add(watch);
        return () -> watches.remove(watch);
    }

    /** How many windows are watching on this node. */
    public int windows() {
        return watches.size();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(WorkItemChanged change) {
        mark(actor -> concerns(actor, change.organ()) || actor.username().equals(change.username()));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(AbsencesChanged change) {
        mark(actor -> true);
    }

    private static boolean concerns(Actor actor, String organ) {
        return actor.has(EVERYWHERE) || organ != null && organ.equals(actor.organ());
    }

    private void mark(Predicate<Actor> whose) {
        watches.stream().filter(w -> whose.test(w.actor)).forEach(w -> w.marked = true);
    }

    /** One thread, so that a slow database makes it slower and not busier. */
    @Scheduled(fixedDelayString = "${sanji.worklist.tick:PT1S}")
    void tick() {
        if (watches.isEmpty()) {
            return;
        }
        try {
            lookAround();
            watches.stream().filter(w -> w.marked).forEach(this::update);
        } catch (RuntimeException failed) {
            LOG.warn("the numbers of open windows wait for the next tick: {}", failed.toString());
        }
    }

    private void lookAround() {
        if (!polled || passed(polledAt, settings.poll())) {
            polled = true;
            polledAt = System.nanoTime();
            var organs = changedLately.organs();
            mark(actor -> organs.stream().anyMatch(organ -> concerns(actor, organ)));
        }
        if (passed(recountedAt, settings.recount())) {
            recountedAt = System.nanoTime();
            mark(actor -> true);
        }
    }

    private static boolean passed(long since, Duration period) {
        return System.nanoTime() - since >= period.toNanos();
    }

    /** Under the account as it is now: who was locked or moved gets nothing more. */
    private void update(Watch watch) {
        watch.marked = false;
        var now = actorNow(watch.actor);
        if (now.isEmpty() || !runAs.as(now.get(), watch.window::update)) {
            watches.remove(watch);
        }
    }

    private Optional<Actor> actorNow(Actor before) {
        var account = users.find(before.username());
        return account.isEmpty()
                ? Optional.of(before)
                : account.filter(User::enabled).map(User::toActor).filter(before::equals);
    }
}
