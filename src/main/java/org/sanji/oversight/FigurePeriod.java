package org.sanji.oversight;

import java.time.LocalDate;
import org.sanji.common.RuleViolation;

/**
 * A period and the day as of which it is looked at.
 *
 * @param to last day, included
 * @param asOf what happened later does not count
 */
public record FigurePeriod(LocalDate from, LocalDate to, LocalDate asOf) {

    public FigurePeriod {
        RuleViolation.unless(!to.isBefore(from) && !asOf.isBefore(from), "supervision-period");
    }
}
