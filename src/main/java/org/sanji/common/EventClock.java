package org.sanji.common;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * The clock of the application. Imports and the demo let one thread act at an earlier instant, so that each event
 * carries its own date while everybody else keeps today; the engine's clock is never moved.
 */
public class EventClock extends Clock {

    private final Clock base;
    private final ThreadLocal<Instant> pinned = new ThreadLocal<>();

    public EventClock(Clock base) {
        this.base = base;
    }

    /** Runs the work on this thread as if now were the given instant. */
    public <T> T at(Instant instant, Supplier<T> work) {
        var before = pinned.get();
        pinned.set(instant);
        try {
            return work.get();
        } finally {
            if (before == null) {
                pinned.remove();
            } else {
                pinned.set(before);
            }
        }
    }

    @Override
    public Instant instant() {
        var instant = pinned.get();
        return instant == null ? base.instant() : instant;
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return base.withZone(zone);
    }
}
