package org.sanji.review.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.sanji.common.Days;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.Deadlines;
import org.sanji.mediation.HearingKind;
import org.sanji.mediation.HearingState;
import org.sanji.mediation.HearingView;
import org.sanji.mediation.Hearings;
import org.sanji.process.CaseData;
import org.sanji.process.CaseVariable;
import org.sanji.process.SideProcess;
import org.sanji.process.SideProcesses;
import org.sanji.security.RunAs;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The time of a hearing does not count in the thirty days of the final review (Art 36): from the decision to hold it to its
 * report, which has a period of its own; what comes later counts again. A hearing that was not held or called off rests
 * nothing.
 */
@Component
class HearingRest {

    private final ObjectProvider<Hearings> hearings;
    private final ReviewRepository reviews;
    private final SideProcesses processes;
    private final Deadlines deadlines;
    private final RunAs runAs;

    HearingRest(
            ObjectProvider<Hearings> hearings,
            ReviewRepository reviews,
            SideProcesses processes,
            Deadlines deadlines,
            RunAs runAs) {
        this.hearings = hearings;
        this.reviews = reviews;
        this.processes = processes;
        this.deadlines = deadlines;
        this.runAs = runAs;
    }

    /**
     * A stretch that does not count.
     *
     * @param from day of the decision, which still counts
     * @param until last day that does not count
     * @param planned the hearing is not over yet
     */
    record Rest(LocalDate from, LocalDate until, boolean planned) {

        int days() {
            return (int) Math.max(0, ChronoUnit.DAYS.between(from, until));
        }
    }

    List<Rest> of(ReviewEntity review) {
        var subject = review.id().toString();
        return runAs.system(() -> hearings.getObject().of(review.key().petitionId())).stream()
                .filter(h -> h.kind() == HearingKind.FINAL_REVIEW && h.subject().equals(subject))
                .filter(h -> h.state() == HearingState.REPORTED || h.state().isOpen())
                .map(this::rest)
                .toList();
    }

    private Rest rest(HearingView hearing) {
        var reportDue = deadlines
                .due(ClockKind.HEARING_REPORT, hearing.start().toLocalDate())
                .dueOn();
        boolean early = hearing.endedOn() != null && hearing.endedOn().isBefore(reportDue);
        return new Rest(
                hearing.decidedOn(),
                early ? hearing.endedOn() : reportDue,
                hearing.state().isOpen());
    }

    /** The last day moves by all rests, and the timer with it. */
    void recount(ReviewEntity review) {
        int days = of(review).stream().mapToInt(Rest::days).sum();
        var due = deadlines.due(review.level().opinionClock(), review.period().startedOn());
        review.rest(due.dueOn(), days);
        reviews.saveAndFlush(review);
        processes.reschedule(
                SideProcess.REVIEW,
                review.key(),
                review.id().toString(),
                CaseData.of(
                        CaseVariable.REVIEW_DUE_AT, Days.endOf(review.period().dueOn())));
    }
}
