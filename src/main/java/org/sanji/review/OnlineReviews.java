package org.sanji.review;

import java.util.List;
import java.util.Optional;

/** Reviews for the petitioner without an account, who shows what the receipt says; see {@code petition.Tracking}. */
public interface OnlineReviews {

    /** What a receipt says. */
    record Proof(String number, String queryCode, String lastFour) {

        @Override
        public String toString() {
            return "Proof[" + number + "]";
        }
    }

    /** What can be disputed now, and all requests so far, oldest first, without drafts. */
    record Standing(ReviewOffer offer, List<ReviewView> reviews) {}

    /**
     * What the petitioner asks for.
     *
     * @param lateReason why it comes late; may be null
     */
    record OnlineRequest(String requests, String grounds, String lateReason) {}

    /** Empty when the receipt does not fit. */
    Optional<Standing> standing(Proof proof);

    /**
     * Records a request of today.
     *
     * @throws org.sanji.common.NotFoundException when the receipt does not fit
     * @throws org.sanji.common.RuleViolation as at the desk
     */
    void request(Proof proof, OnlineRequest request);
}
