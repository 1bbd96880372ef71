package org.sanji.review.internal;

import java.time.LocalDate;
import org.sanji.common.RuleViolation;
import org.sanji.deadline.Deadlines;
import org.sanji.deadline.DueDate;
import org.sanji.review.RequestForm;
import org.sanji.review.ReviewChannel;
import org.sanji.review.ReviewLevel;

/**
 * Whether a request came in time: within thirty days of service (Arts 35, 36), a last day off moved to the next working
 * day; posted in time is in time, so that the postmark decides where it can be read.
 *
 * @param countedOn the day that decides
 * @param last the petitioner's period
 */
record Timeliness(LocalDate countedOn, DueDate last) {

    static Timeliness of(
            Deadlines deadlines, ReviewLevel level, LocalDate servedOn, RequestForm form, LocalDate today) {
        RuleViolation.unless(form.channel() != null, "review-channel");
        RuleViolation.unless(form.receivedOn() != null, "review-received");
        RuleViolation.unless(!form.receivedOn().isAfter(today), "future-date");
        var postmark = form.postmarkedOn();
        RuleViolation.unless(postmark == null || form.channel() == ReviewChannel.MAIL, "review-postmark-by-post");
        RuleViolation.unless(postmark == null || !postmark.isAfter(form.receivedOn()), "review-postmark-late");
        var counted = postmark == null ? form.receivedOn() : postmark;
        RuleViolation.unless(!counted.isBefore(servedOn), "review-before-service", servedOn);
        return new Timeliness(counted, deadlines.due(level.requestClock(), servedOn));
    }

    boolean inTime() {
        return !countedOn.isAfter(last.dueOn());
    }
}
