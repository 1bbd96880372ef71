package org.sanji.portal.ui;

import java.time.Clock;
import java.util.Locale;
import org.sanji.common.Days;
import org.sanji.common.Texts;
import org.sanji.deadline.Deadlines;
import org.sanji.organization.Organs;
import org.sanji.review.OnlineReviews.Standing;
import org.sanji.review.ReviewOffer;
import org.sanji.review.ReviewState;
import org.sanji.review.ReviewView;
import org.springframework.stereotype.Component;

/** The words about reviews on the public pages. */
@Component
class ReviewTexts {

    private final Deadlines deadlines;
    private final Organs organs;
    private final Texts texts;
    private final Clock clock;

    ReviewTexts(Deadlines deadlines, Organs organs, Texts texts, Clock clock) {
        this.deadlines = deadlines;
        this.organs = organs;
        this.texts = texts;
        this.clock = clock;
    }

    String organ(String code) {
        return organs.nameOf(code);
    }

    boolean isLate(ReviewOffer offer) {
        return Days.today(clock).isAfter(offer.last().dueOn());
    }

    boolean isRunning(Standing standing) {
        return "review-running".equals(standing.offer().problem());
    }

    /** The opinion is still to come. */
    boolean isDue(ReviewView review) {
        return review.state().isBeforeOpinion() && review.state() != ReviewState.TO_FORWARD;
    }

    String state(ReviewView review, Locale locale) {
        return texts.get("portal.review.state." + review.state(), locale);
    }

    String problem(Standing standing, Locale locale) {
        return texts.get(
                "rule." + standing.offer().problem(),
                locale,
                standing.offer().args().toArray());
    }

    /** Until when and where. */
    String offer(ReviewOffer offer, Locale locale) {
        return texts.get(
                isLate(offer) ? "portal.review.offer.late" : "portal.review.offer",
                locale,
                offer.paperNumber(),
                texts.of(offer.level(), locale),
                offer.last().dueOn().toString(),
                organ(offer.organ()));
    }

    /** From when, how long and by which article. */
    String why(ReviewOffer offer, Locale locale) {
        return deadlines.explainOpenly(offer.last(), locale);
    }

    /** The same of an opinion that is to come. */
    String why(ReviewView review, Locale locale) {
        var period = review.period();
        return deadlines.explainOpenly(
                deadlines.until(review.level().opinionClock(), period.startedOn(), period.dueOn()), locale);
    }
}
