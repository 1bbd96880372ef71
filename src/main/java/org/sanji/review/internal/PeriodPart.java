package org.sanji.review.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.sanji.deadline.DueDate;
import org.sanji.review.ReviewView;

/**
 * The thirty days of the review organ (Arts 35, 36).
 *
 * @param restDays days of a hearing that do not count, contained in {@code dueOn}
 * @param forwardDueOn house limit for sending the request on; null when it is not sent
 */
@Embeddable
record PeriodPart(
        @Column(name = "started_on") LocalDate startedOn,
        @Column(name = "due_on") LocalDate dueOn,
        @Column(name = "rest_days") Integer restDays,
        @Column(name = "forward_due_on") LocalDate forwardDueOn) {

    static PeriodPart of(DueDate due, LocalDate forwardDueOn) {
        return new PeriodPart(due.startedOn(), due.dueOn(), 0, forwardDueOn);
    }

    /** Hearings take these days in all. */
    PeriodPart rested(LocalDate without, int days) {
        return new PeriodPart(startedOn, without.plusDays(days), days, forwardDueOn);
    }

    /** The calendar moved the day by which it is sent on. */
    PeriodPart forwardedBy(LocalDate day) {
        return new PeriodPart(startedOn, dueOn, restDays, day);
    }

    ReviewView.Period view() {
        return new ReviewView.Period(startedOn, dueOn, restDays);
    }
}
