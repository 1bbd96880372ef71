package org.sanji.statistics.internal;

import java.time.LocalDate;
import org.sanji.statistics.Cell;
import org.sanji.statistics.ClosureRate;
import org.sanji.statistics.Figure;
import org.sanji.statistics.RateQuery;
import org.sanji.statistics.RateView;
import org.sanji.statistics.Tally;

/** Makes rates of counts. */
final class RateMath {

    private RateMath() {}

    static RateView view(RateQuery query, Tally tally, RateSettings settings) {
        int small = settings.smallNumber();
        long all = tally.of(Cell.REGISTRATIONS);
        return new RateView(
                query,
                tally,
                closure(query, tally, settings),
                Figure.of(tally.of(Cell.REPEATS), all, 0, small),
                Figure.of(tally.of(Cell.COUNTED_REPEATS), all, 0, small));
    }

    private static ClosureRate closure(RateQuery query, Tally tally, RateSettings settings) {
        int small = settings.smallNumber();
        long settled = tally.of(Cell.SETTLED_DENOMINATOR);
        long waiting = tally.of(Cell.COHORT) - settled + tally.of(Cell.NOT_YET_ACCEPTED);
        var finalOn = finalOn(query, tally, settings);
        return new ClosureRate(
                Figure.of(tally.of(Cell.SETTLED_NUMERATOR), settled, waiting, small),
                Figure.of(tally.of(Cell.PROVISIONAL_NUMERATOR), tally.of(Cell.PROVISIONAL_DENOMINATOR), waiting, small),
                finalOn,
                finalOn != null && !query.asOf().isBefore(finalOn));
    }

    /** The day after the last window, those of days that are still to come included. */
    private static LocalDate finalOn(RateQuery query, Tally tally, RateSettings settings) {
        var last = tally.lastWindowEnd();
        if (!query.period().to().isBefore(query.asOf())) {
            var open = query.period().to().plusDays(settings.longest());
            last = last == null || last.isBefore(open) ? open : last;
        }
        return last == null ? null : last.plusDays(1);
    }
}
