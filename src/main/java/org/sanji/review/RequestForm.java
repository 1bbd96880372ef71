package org.sanji.review;

import java.time.LocalDate;

/**
 * A request for review or final review.
 *
 * @param requests what the petitioner asks for
 * @param grounds why the opinion is disputed
 * @param receivedOn day of receipt, by the desk or the review organ
 * @param postmarkedOn by post only; null when it cannot be read
 * @param lateReason why it comes late, as the petitioner says; may be null
 */
public record RequestForm(
        ReviewChannel channel,
        LocalDate receivedOn,
        LocalDate postmarkedOn,
        String requests,
        String grounds,
        String lateReason) {}
