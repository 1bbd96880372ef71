package org.sanji.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.sanji.common.Days;

/**
 * When a clock that was set going ends.
 *
 * @param startedOn day of the event, not counted
 * @param dueOn last day of the period, included
 * @param internalTarget last working day on or before {@code dueOn}; {@code dueOn} when the whole period is days off
 * @param provisional {@code dueOn} rests on a year whose official calendar is not there yet (暂定)
 */
public record DueDate(
        ClockKind kind, LocalDate startedOn, LocalDate dueOn, LocalDate internalTarget, boolean provisional) {

    /** The first instant after the period (Asia/Shanghai). */
    public Instant endsAt() {
        return Days.endOf(dueOn);
    }
}
