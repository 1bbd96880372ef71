package org.sanji.followup;

import java.time.LocalDate;
import org.sanji.mediation.PerformanceSource;

/**
 * One case behind a count. A row outside the acting user's sight keeps what reproduces the count and has no title.
 *
 * @param organ code of the responsible organ
 * @param day on which its period ended, or its promise was due
 * @param ratedOn null for a promise, and when not rated
 * @param source null for an evaluation, like position and checkedOn
 * @param checkedOn null while not checked
 * @param title null when not visible
 */
public record FollowUpCase(
        String number,
        String organ,
        LocalDate day,
        LocalDate ratedOn,
        Satisfaction bureau,
        Satisfaction organScore,
        PerformanceSource source,
        int position,
        CheckState state,
        LocalDate checkedOn,
        boolean visible,
        String title) {}
