package org.sanji.review;

import java.time.LocalDate;

/**
 * What a review organ outside decided.
 *
 * @param paperNumber number of its opinion
 * @param issuedOn date of its opinion
 * @param receivedOn day on which it reached the bureau
 * @param conclusion its opinion in short
 * @param servedOn day on which that organ served it on the petitioner; null when we still have to, or do not know
 */
public record AnswerForm(
        String paperNumber,
        LocalDate issuedOn,
        LocalDate receivedOn,
        ReviewResult result,
        String conclusion,
        LocalDate servedOn) {}
