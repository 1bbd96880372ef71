package org.sanji.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.sanji.common.Days;

/** The clock of tests: stands still until it is set. */
public class MutableClock extends Clock {

    /** Monday 2 March 2026, 9:00 in Shanghai. */
    public static final Instant START =
            LocalDate.of(2026, 3, 2).atTime(9, 0).atZone(Days.ZONE).toInstant();

    private volatile Instant now = START;

    public void set(Instant instant) {
        now = instant;
    }

    /** Nine o'clock of the day in Shanghai. */
    public void set(LocalDate day) {
        now = day.atTime(LocalTime.of(9, 0)).atZone(Days.ZONE).toInstant();
    }

    public void forward(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return Days.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(getZone()) ? this : Clock.fixed(now, zone);
    }
}
