package org.sanji.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.sanji.common.Days;

/**
 * The end of a period.
 *
 * @param startedOn day of the event; it does not count
 * @param dueOn last day of the period
 * @param internalTarget last working day on or before it
 * @param provisional rests on a working-day calendar that is not published yet
 */
public record DueDate(
        ClockKind kind, LocalDate startedOn, LocalDate dueOn, LocalDate internalTarget, boolean provisional) {

    /** First instant at which the period is over. */
    public Instant endsAt() {
        return Days.endOf(dueOn);
    }
}
