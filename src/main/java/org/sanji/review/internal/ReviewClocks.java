package org.sanji.review.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sanji.common.Days;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.Deadlines;
import org.sanji.petition.ClockLine;
import org.sanji.petition.ClockSource;
import org.sanji.petition.PetitionView;
import org.sanji.review.ReviewLevel;
import org.sanji.review.ReviewState;
import org.sanji.review.ReviewWay;
import org.springframework.stereotype.Component;

/** The clocks of reviews for the date panel: sending on, the opinion's thirty days with their rests, service, next request. */
@Component
class ReviewClocks implements ClockSource {

    private final ReviewRepository reviews;
    private final HearingRest rest;
    private final Deadlines deadlines;
    private final Clock clock;

    ReviewClocks(ReviewRepository reviews, HearingRest rest, Deadlines deadlines, Clock clock) {
        this.reviews = reviews;
        this.rest = rest;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public List<ClockLine> clocks(PetitionView petition) {
        var lines = new ArrayList<ClockLine>();
        if (!petition.ownPartOnly()) {
            reviews.findByPetitionIdOrderByAskedRecordedAt(petition.id()).forEach(review -> add(review, lines));
        }
        return lines;
    }

    private void add(ReviewEntity review, List<ClockLine> lines) {
        int pass = review.key().pass();
        var period = review.period();
        var ended = review.withdrawal() == null ? null : review.withdrawal().signedOn();
        if (period.forwardDueOn() != null) {
            var sent = review.forwarding() == null ? null : review.forwarding().sentOn();
            lines.add(ClockLine.of(
                    pass,
                    deadlines.until(ClockKind.REVIEW_FORWARD, review.asked().receivedOn(), period.forwardDueOn()),
                    sent == null ? ended : sent));
        }
        if (review.state() != ReviewState.TO_FORWARD) {
            var due = deadlines.until(review.level().opinionClock(), period.startedOn(), period.dueOn());
            lines.add(ClockLine.of(pass, due, decided(review, ended))
                    .resting(rests(review))
                    .openly());
        }
        service(review, lines);
    }

    /** Only the final review rests. */
    private List<ClockLine.Rest> rests(ReviewEntity review) {
        return review.level() == ReviewLevel.REVIEW
                ? List.of()
                : rest.of(review).stream()
                        .filter(r -> r.days() > 0)
                        .map(r -> new ClockLine.Rest(r.from().plusDays(1), r.until(), "review.rest.why"))
                        .toList();
    }

    private static LocalDate decided(ReviewEntity review, LocalDate withdrawn) {
        if (review.isRefusal()) {
            return review.decision().on();
        }
        var opinion = review.opinion();
        return opinion == null || opinion.issuedOn() == null ? withdrawn : opinion.issuedOn();
    }

    private void service(ReviewEntity review, List<ClockLine> lines) {
        var service = review.service();
        if (service == null) {
            return;
        }
        int pass = review.key().pass();
        if (service.dueOn() != null) {
            var from = review.way() == ReviewWay.HERE
                    ? review.paperOn()
                    : review.forwarding().receivedOn();
            lines.add(ClockLine.of(pass, deadlines.until(ClockKind.SERVICE, from, service.dueOn()), service.servedOn())
                    .about(number(review)));
        }
        if (review.state() == ReviewState.DONE
                && review.level() == ReviewLevel.REVIEW
                && !review.opinion().result().handledAgain()) {
            lines.add(nextRequest(review, pass));
        }
    }

    private static String number(ReviewEntity review) {
        return review.isRefusal()
                ? review.decision().noticeNumber()
                : review.opinion().number();
    }

    /** It lapses by itself: nothing is missed when nobody asks. */
    private ClockLine nextRequest(ReviewEntity review, int pass) {
        var due = deadlines.due(ClockKind.FINAL_REVIEW_REQUEST, review.service().servedOn());
        var asked = reviews.findByPetitionIdOrderByAskedRecordedAt(review.key().petitionId()).stream()
                .filter(r -> review.id().equals(r.earlierId()))
                .map(r -> r.asked().countedOn())
                .findFirst()
                .orElse(null);
        return ClockLine.of(pass, due, asked).openly().lapsing(Days.today(clock));
    }
}
