package org.sanji.review.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.sanji.review.ReviewView;

/** Taken up or refused, by whom and why; the number of the notice follows with a refusal. */
@Embeddable
record DecisionPart(
        @Column(name = "accepted") Boolean accepted,
        @Column(name = "decided_on") LocalDate on,
        @Column(name = "decided_by") String by,
        @Column(name = "decision_reason") String reason,
        @Column(name = "notice_number") String noticeNumber) {

    DecisionPart noticed(String number) {
        return new DecisionPart(accepted, on, by, reason, number);
    }

    ReviewView.Decision view() {
        return new ReviewView.Decision(accepted, on, by, reason, noticeNumber);
    }
}
