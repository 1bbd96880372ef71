package org.sanji.review;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A line of the list of reviews.
 *
 * @param number of the petition
 * @param dueOn last day of the step it stands at, null when nothing is due
 */
public record ReviewRow(
        UUID id,
        String number,
        String title,
        ReviewLevel level,
        ReviewState state,
        ReviewWay way,
        String organ,
        String disputedNumber,
        String disputedOrgan,
        LocalDate receivedOn,
        boolean inTime,
        LocalDate dueOn,
        ReviewResult result,
        String opinionNumber) {}
