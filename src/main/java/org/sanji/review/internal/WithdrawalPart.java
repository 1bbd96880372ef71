package org.sanji.review.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.sanji.review.ReviewView;

/** Taken back by the petitioner on a signed paper. */
@Embeddable
record WithdrawalPart(
        @Column(name = "withdrawn_on") LocalDate signedOn,
        @Column(name = "withdrawn_paper") String paper,
        @Column(name = "withdrawn_reason") String reason) {

    ReviewView.Withdrawal view() {
        return new ReviewView.Withdrawal(signedOn, paper, reason);
    }
}
