package org.sanji.followup;

import java.time.LocalDate;

/**
 * What the bureau found when it asked the petitioner.
 *
 * @param on day on which the petitioner was asked, not in the future
 * @param note what the petitioner says and what was seen
 * @param evidence papers and where they are kept, may be null
 * @param follow null when kept
 * @param consent for another day: who consented and how
 */
public record PerformanceFinding(
        LocalDate on,
        VisitHow how,
        CheckOutcome outcome,
        String note,
        String evidence,
        CheckFollow follow,
        Consent consent) {

    /**
     * Consent to another day.
     *
     * @param newDay later than today
     * @param reason why it is postponed
     * @param petitioner the petitioner consents
     * @param otherParty the other party of an agreement consents
     */
    public record Consent(LocalDate newDay, String reason, boolean petitioner, boolean otherParty) {}
}
