package org.sanji.common;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Days of the centre: calendar dates in Asia/Shanghai, from an injected clock. */
public final class Days {

    /** The zone in which every legal day begins and ends. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final int SECONDS = 60;

    private Days() {}

    public static LocalDate today(Clock clock) {
        return dayOf(clock.instant());
    }

    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** The minute after which something is possible again, 09:30. */
    public static String minuteAfter(Instant instant) {
        return instant.plusSeconds(SECONDS - 1)
                .atZone(ZONE)
                .toLocalTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    /** The first instant of the day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The first instant after the day: a period that ends on this day is over then. */
    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }
}
