package org.sanji.review;

import java.util.List;

/**
 * Reviews for the public pages, whose visitor has shown number and query code of the petition: the caller makes sure of
 * that.
 */
public interface OnlineReviews {

    /** What can be disputed now. */
    ReviewOffer offer(String number);

    /**
     * Records a request of today.
     *
     * @param lateReason why it comes late; may be null
     */
    void request(String number, String requests, String grounds, String lateReason);

    /** All requests, oldest first, without drafts and without names of staff. */
    List<ReviewView> of(String number);
}
