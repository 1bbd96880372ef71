package org.sanji.petition;

import java.time.LocalDate;

/**
 * A due date and why.
 *
 * @param daysLeft negative when overdue
 * @param provisional rests on a calendar that is not published yet
 */
public record DueView(
        LocalDate dueOn,
        LocalDate internalTarget,
        long daysLeft,
        org.sanji.deadline.DueLight light,
        org.sanji.deadline.ClockKind kind,
        LocalDate startedOn,
        boolean provisional) {}
