package org.sanji.followup;

import java.time.LocalDate;

/**
 * Narrows the lists and their counts; null does not.
 *
 * @param text number or title word
 * @param organ code of the responsible organ
 * @param from closed on or after; of checks: due on or after
 * @param to inclusive
 */
public record FollowUpFilter(String text, String organ, LocalDate from, LocalDate to) {

    public static FollowUpFilter all() {
        return new FollowUpFilter(null, null, null, null);
    }
}
