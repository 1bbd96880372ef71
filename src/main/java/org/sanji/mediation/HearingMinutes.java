package org.sanji.mediation;

import java.util.List;

/**
 * The record of a hearing (听证笔录), or why it was not held.
 *
 * @param petitionerCame somebody of the petitioner's side was there
 * @param attendance who came, who did not and why
 * @param course statements, questions, arguments
 * @param whyNot the reason when it was not held, else null
 */
public record HearingMinutes(
        HearingResult result,
        boolean petitionerCame,
        String attendance,
        List<Evidence> evidence,
        String course,
        String whyNot) {

    public HearingMinutes {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    /** What was laid before the hearing, and by whom. */
    public record Evidence(String by, String what) {}
}
