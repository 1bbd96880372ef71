package org.sanji.review.internal;

import java.util.List;
import java.util.UUID;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.DueDate;
import org.sanji.petition.CalendarDates;
import org.sanji.petition.RestingDate;
import org.sanji.process.CaseData;
import org.sanji.process.CaseVariable;
import org.sanji.process.SideProcess;
import org.sanji.process.SideProcesses;
import org.sanji.review.ReviewState;
import org.springframework.stereotype.Component;

/** The house's working days to send a request on; the thirty days of the law are calendar days and stay. */
@Component
class ReviewCalendarDates implements CalendarDates {

    private final ReviewRepository reviews;
    private final SideProcesses sides;

    ReviewCalendarDates(ReviewRepository reviews, SideProcesses sides) {
        this.reviews = reviews;
        this.sides = sides;
    }

    @Override
    public List<RestingDate> of(UUID petitionId) {
        return reviews.findByPetitionIdOrderByAskedRecordedAt(petitionId).stream()
                .filter(r -> r.state() == ReviewState.TO_FORWARD && r.period().forwardDueOn() != null)
                .map(r -> RestingDate.of(
                                r.key(),
                                ClockKind.REVIEW_FORWARD,
                                r.asked().receivedOn(),
                                r.period().forwardDueOn())
                        .about(r.id().toString()))
                .toList();
    }

    @Override
    public void move(RestingDate date, DueDate fresh) {
        var review = reviews.findById(UUID.fromString(date.subject())).orElseThrow();
        review.counted(review.period().forwardedBy(fresh.dueOn()));
        reviews.saveAndFlush(review);
        sides.reschedule(
                SideProcess.REVIEW,
                date.key(),
                date.subject(),
                CaseData.of(CaseVariable.FORWARD_DUE_AT, fresh.endsAt()));
    }
}
