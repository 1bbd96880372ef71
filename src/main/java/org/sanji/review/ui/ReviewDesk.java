package org.sanji.review.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.Deadlines;
import org.sanji.deadline.DueDate;
import org.sanji.document.ui.AttachmentTools;
import org.sanji.document.ui.SignedScan;
import org.sanji.organization.Organs;
import org.sanji.process.WorkItem;
import org.sanji.review.ReviewTasks;
import org.sanji.review.ReviewView;
import org.sanji.review.Reviews;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.springframework.stereotype.Component;

/** The services behind tab, forms and strip of this package. */
@Component
record ReviewDesk(
        Reviews reviews,
        ReviewTasks tasks,
        Organs organs,
        Deadlines deadlines,
        AttachmentTools scans,
        CurrentUser currentUser,
        Clock clock) {

    LocalDate today() {
        return Days.today(clock);
    }

    /** Whether the acting user takes requests at the desk. */
    boolean isDesk() {
        return currentUser.actor().has(Role.RECEPTIONIST, Role.TRIAGE_OFFICER);
    }

    String why(DueDate due, Locale locale) {
        return deadlines.explainOpenly(due, locale);
    }

    String whyService(LocalDate dueOn, Locale locale) {
        return deadlines.explainUntil(ClockKind.SERVICE, dueOn, locale);
    }

    /** Days left until the day, as words. */
    String left(LocalDate day) {
        long left = Deadlines.daysLeft(day, today());
        if (left < 0) {
            return Words.of("due.overdue", -left);
        }
        return left == 0 ? Words.of("due.today") : Words.of("due.left", left);
    }

    List<ReviewView> of(UUID petitionId) {
        return reviews.of(petitionId);
    }

    /** The review that a task is about. */
    ReviewView of(WorkItem item) {
        return of(item.key().petitionId()).stream()
                .filter(r -> r.id().toString().equals(item.subject()))
                .findFirst()
                .orElseThrow(() -> new org.sanji.common.StaleActionException("review"));
    }

    /** Scans of the opinion of an organ outside, or of ours with signature and seal. */
    SignedScan scan(ReviewView review) {
        return new SignedScan(
                scans,
                review.petitionId(),
                Words.of(
                        "review.scan",
                        Words.of(review.level()),
                        review.disputed().paperNumber()),
                () -> {});
    }
}
