package org.sanji.review;

/** Where a review stands. */
public enum ReviewState {
    /** Waits for the review organ to take it up. */
    RECEIVED,
    /** Waits for the bureau to send it to an organ outside. */
    TO_FORWARD,
    /** Lies with an organ outside. */
    AWAITING_ANSWER,
    UNDER_REVIEW,
    /** The draft opinion waits for the head of the review organ. */
    SUBMITTED,
    /** Opinion or refusal is issued and waits for service. */
    TO_SERVE,
    /** The opinion is served. */
    DONE,
    /** A late request was not taken up, and the petitioner was told so in writing. */
    REFUSED,
    /** Taken back by the petitioner. */
    WITHDRAWN;

    public boolean isOpen() {
        return ordinal() <= TO_SERVE.ordinal();
    }

    /** Whether the petitioner may still take the request back: no opinion is issued yet. */
    public boolean isBeforeOpinion() {
        return ordinal() < TO_SERVE.ordinal();
    }
}
