package org.sanji.review;

import org.sanji.deadline.ClockKind;

/** First or second look by the organ above. */
public enum ReviewLevel {
    /** 复查 (Art 35). */
    REVIEW(ClockKind.REVIEW_REQUEST, ClockKind.REVIEW),
    /** 复核 (Art 36): the last one. */
    FINAL_REVIEW(ClockKind.FINAL_REVIEW_REQUEST, ClockKind.FINAL_REVIEW);

    private final ClockKind request;
    private final ClockKind opinion;

    ReviewLevel(ClockKind request, ClockKind opinion) {
        this.request = request;
        this.opinion = opinion;
    }

    /** The petitioner's period to ask, from service. */
    public ClockKind requestClock() {
        return request;
    }

    /** The review organ's period, from receipt of the request. */
    public ClockKind opinionClock() {
        return opinion;
    }
}
