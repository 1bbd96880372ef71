package org.sanji.budget.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.sanji.budget.Evidence;
import org.sanji.common.Days;
import org.sanji.common.RuleViolation;
import org.sanji.statistics.Indicator;
import org.sanji.statistics.Rates;
import org.sanji.statistics.YearGoals;
import org.springframework.stereotype.Component;

/** Takes a figure of the system as evidence, as it stood at the end of a day. */
@Component
class EvidenceFigures {

    private final YearGoals goals;
    private final Rates rates;
    private final Clock clock;

    EvidenceFigures(YearGoals goals, Rates rates, Clock clock) {
        this.goals = goals;
        this.rates = rates;
        this.clock = clock;
    }

    Evidence of(Indicator indicator, int year, LocalDate asOf) {
        RuleViolation.unless(asOf != null, "budget-as-of-missing");
        RuleViolation.unless(!asOf.isAfter(Days.today(clock)), "as-of-future");
        var figure = goals.figure(indicator, year, asOf);
        RuleViolation.unless(figure.lists() != null, "budget-figure-none");
        return new Evidence(
                indicator,
                asOf,
                figure.provisional(),
                figure.figure(),
                rates.definition().version(),
                figure.lists());
    }
}
