package org.sanji.mediation.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.sanji.common.Days;
import org.sanji.common.RuleViolation;

/**
 * A stretch of half hours within one day.
 *
 * @param start on a half hour
 * @param end after start, on a half hour
 */
record Stretch(Instant start, Instant end) {

    private static final int SLOT_MINUTES = 30;

    /** Local times of the centre; anything but half hours of one day is refused. */
    static Stretch of(LocalDateTime start, LocalDateTime end) {
        RuleViolation.unless(start != null && end != null && start.isBefore(end), "room-half-hours");
        RuleViolation.unless(onGrid(start) && onGrid(end), "room-half-hours");
        RuleViolation.unless(start.toLocalDate().equals(end.toLocalDate()), "room-half-hours");
        return new Stretch(
                start.atZone(Days.ZONE).toInstant(), end.atZone(Days.ZONE).toInstant());
    }

    private static boolean onGrid(LocalDateTime time) {
        return time.getMinute() % SLOT_MINUTES == 0 && time.getSecond() == 0 && time.getNano() == 0;
    }

    /** Beginnings of the half hours. */
    List<Instant> slots() {
        var step = Duration.ofMinutes(SLOT_MINUTES);
        return Stream.iterate(start, at -> at.isBefore(end), at -> at.plus(step))
                .toList();
    }
}
