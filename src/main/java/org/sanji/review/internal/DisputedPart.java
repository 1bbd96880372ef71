package org.sanji.review.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.sanji.review.ReviewOffer;
import org.sanji.review.ReviewView;

/** The paper that the petitioner does not accept. */
@Embeddable
record DisputedPart(
        @Column(name = "disputed_number") String number,
        @Column(name = "disputed_organ") String organ,
        @Column(name = "disputed_on") LocalDate issuedOn,
        @Column(name = "disputed_served_on") LocalDate servedOn) {

    static DisputedPart of(ReviewOffer offer) {
        return new DisputedPart(offer.paperNumber(), offer.paperOrgan(), offer.issuedOn(), offer.servedOn());
    }

    ReviewView.Disputed view() {
        return new ReviewView.Disputed(number, organ, issuedOn, servedOn);
    }
}
