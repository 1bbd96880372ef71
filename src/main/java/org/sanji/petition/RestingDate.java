package org.sanji.petition;

import java.time.LocalDate;
import org.sanji.deadline.ClockKind;
import org.sanji.process.PassKey;

/**
 * A running date that was counted in working days, or moved off a day off, and so rests on the calendar.
 *
 * @param startedOn day of the event, not counted
 * @param dueOn last day as it is kept
 * @param subject what the module knows it by; null when the pass has one of its kind
 * @param audience who reads in the timeline that it moved
 */
public record RestingDate(
        PassKey key, ClockKind kind, LocalDate startedOn, LocalDate dueOn, String subject, Audience audience) {

    /** Who reads in the timeline that a date moved. */
    public enum Audience {
        PETITIONER,
        OFFICES,
        /** A date of supervision, which not every office of the case may know. */
        NOBODY
    }

    public static RestingDate of(PassKey key, ClockKind kind, LocalDate startedOn, LocalDate dueOn) {
        return new RestingDate(key, kind, startedOn, dueOn, null, Audience.OFFICES);
    }

    public RestingDate about(String what) {
        return new RestingDate(key, kind, startedOn, dueOn, what, audience);
    }

    public RestingDate toldTo(Audience whom) {
        return new RestingDate(key, kind, startedOn, dueOn, subject, whom);
    }
}
