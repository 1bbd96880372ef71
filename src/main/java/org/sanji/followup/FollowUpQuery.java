package org.sanji.followup;

import java.time.LocalDate;
import org.sanji.common.RuleViolation;

/**
 * Which figures of evaluation and performance.
 *
 * @param from evaluations whose period ended, and promises that were due, from this day
 * @param to inclusive
 * @param organ code of the responsible organ, null for all
 * @param asOf the figures show what was known at the end of this day
 */
public record FollowUpQuery(LocalDate from, LocalDate to, String organ, LocalDate asOf) {

    public FollowUpQuery {
        RuleViolation.unless(from != null && to != null && !to.isBefore(from), "period-order");
    }

    public FollowUpQuery withOrgan(String code) {
        return new FollowUpQuery(from, to, code, asOf);
    }
}
