package org.sanji.followup;

import java.time.LocalDate;

/**
 * A call-back as it was made.
 *
 * @param on day of the call, not in the future
 * @param said what the petitioner said
 * @param advice what bureau or organ should do better; required for {@link CallBackResult#TO_IMPROVE}
 * @param reviewOffered the petitioner was told about review, its last day and organ (Art 35)
 */
public record CallBackForm(
        LocalDate on, VisitHow how, String said, CallBackResult result, String advice, boolean reviewOffered) {}
