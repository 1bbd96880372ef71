package org.sanji.review.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.sanji.review.ReviewView;

/** Sent to an organ outside, and when its answer came. */
@Embeddable
record ForwardingPart(
        @Column(name = "sent_on") LocalDate sentOn,
        @Column(name = "letter_number") String letterNumber,
        @Column(name = "enclosures") String enclosures,
        @Column(name = "answer_received_on") LocalDate receivedOn) {

    ForwardingPart numbered(String number) {
        return new ForwardingPart(sentOn, number, enclosures, receivedOn);
    }

    ReviewView.Forwarding view() {
        return new ReviewView.Forwarding(sentOn, letterNumber, enclosures, receivedOn);
    }
}
