package org.sanji.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The goals of a year against what was reached, for those who see the figures of all. */
public interface YearGoals {

    /** Years that have a goal, in order. */
    List<Integer> years();

    /** @param asOf not after today; the year counts up to it */
    GoalsOfYear of(int year, LocalDate asOf);

    /** One indicator as it stood on a day, as evidence. */
    GoalFigure figure(Indicator indicator, int year, LocalDate asOf);

    /** The year up to a day, all organs; empty when the year had not begun. */
    static Optional<RateQuery> query(int year, LocalDate asOf) {
        var whole = Period.year(year);
        if (asOf.isBefore(whole.from())) {
            return Optional.empty();
        }
        var period = whole.to().isAfter(asOf) ? new Period(whole.from(), asOf) : whole;
        return Optional.of(RateQuery.of(period, asOf));
    }
}
