package org.sanji.review.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.common.RuleViolation;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.Deadlines;
import org.sanji.petition.CaseReviews;
import org.sanji.petition.Petitions;
import org.sanji.petition.TimelineKind;
import org.sanji.process.CaseData;
import org.sanji.process.PassKey;
import org.sanji.process.SideProcess;
import org.sanji.process.SideProcesses;
import org.sanji.review.RequestForm;
import org.sanji.review.ReviewChannel;
import org.sanji.review.ReviewOffer;
import org.sanji.review.ReviewWay;
import org.sanji.security.CurrentUser;
import org.sanji.security.RunAs;
import org.springframework.stereotype.Component;

/** Records a request for review and starts its process; the same for the desk and the public pages. */
@Component
class ReviewFiling {

    private final ReviewOffers offers;
    private final ReviewRepository reviews;
    private final ReviewBars bars;
    private final CaseReviews cases;
    private final Petitions petitions;
    private final SideProcesses processes;
    private final Deadlines deadlines;
    private final CurrentUser user;
    private final RunAs runAs;
    private final Clock clock;

    ReviewFiling(
            ReviewOffers offers,
            ReviewRepository reviews,
            ReviewBars bars,
            CaseReviews cases,
            Petitions petitions,
            SideProcesses processes,
            Deadlines deadlines,
            CurrentUser user,
            RunAs runAs,
            Clock clock) {
        this.offers = offers;
        this.reviews = reviews;
        this.bars = bars;
        this.cases = cases;
        this.petitions = petitions;
        this.processes = processes;
        this.deadlines = deadlines;
        this.user = user;
        this.runAs = runAs;
        this.clock = clock;
    }

    /** In the running transaction. */
    UUID file(UUID petitionId, RequestForm given) {
        var offer = offers.of(petitionId);
        if (!offer.isPossible()) {
            throw new RuleViolation(offer.problem(), offer.args().toArray());
        }
        var form = checked(given);
        var time = Timeliness.of(deadlines, offer.level(), offer.servedOn(), form, today());
        PassKey key = runAs.system(() -> petitions.byId(petitionId)).key();
        var way = way(offer, form);
        var asked = AskedPart.of(form, time, user.actor().displayName(), clock.instant());
        var review = reviews.saveAndFlush(new ReviewEntity(key, offer, way, asked, period(offer, way, form)));
        bars.keepOut(review);
        cases.requested(key, time.countedOn());
        cases.record(
                key,
                TimelineKind.REVIEW_FILED,
                form.receivedOn(),
                true,
                offer.level().name(),
                offer.organ(),
                offer.paperNumber(),
                time.countedOn().toString());
        processes.start(SideProcess.REVIEW, key, review.id().toString(), CaseData.none());
        return review.id();
    }

    private static RequestForm checked(RequestForm form) {
        return new RequestForm(
                form.channel(),
                form.receivedOn(),
                form.postmarkedOn(),
                Input.required(form.requests(), Input.MEDIUM, "review-requests"),
                Input.required(form.grounds(), Input.GROUNDS, "review-grounds"),
                Input.optional(form.lateReason(), Input.SHORT));
    }

    private static ReviewWay way(ReviewOffer offer, RequestForm form) {
        if (offer.here()) {
            return ReviewWay.HERE;
        }
        return form.channel() == ReviewChannel.AT_ORGAN ? ReviewWay.THERE : ReviewWay.SEND;
    }

    /** Counted from receipt here; of what is sent on, from the sending, once it is known. */
    private PeriodPart period(ReviewOffer offer, ReviewWay way, RequestForm form) {
        var due = deadlines.due(offer.level().opinionClock(), form.receivedOn());
        var forward = way == ReviewWay.SEND
                ? deadlines.due(ClockKind.REVIEW_FORWARD, form.receivedOn()).dueOn()
                : null;
        return PeriodPart.of(due, forward);
    }

    private LocalDate today() {
        return Days.today(clock);
    }
}
