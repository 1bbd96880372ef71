package org.sanji.statistics.internal;

import java.time.LocalDate;
import java.util.Map;
import org.sanji.statistics.Basis;
import org.sanji.statistics.Cell;
import org.sanji.statistics.ClosureRate;
import org.sanji.statistics.Figure;
import org.sanji.statistics.FigureState;
import org.sanji.statistics.RateQuery;
import org.sanji.statistics.RateView;
import org.sanji.statistics.Tally;
import org.sanji.statistics.WorkView;

/** Makes rates of counts. */
final class RateMath {

    private static final Figure NO_DATA = new Figure(0, 0, null, FigureState.NO_DATA);

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

    static WorkView work(RateQuery query, Map<Basis, Tally> tallies, RateSettings settings) {
        var closed = tallies.getOrDefault(Basis.CLOSED, Tally.EMPTY);
        var open = tallies.get(Basis.OPEN);
        int small = settings.smallNumber();
        return new WorkView(
                query,
                tallies,
                inTime(tallies, Cell.TRIAGE_IN_TIME, Cell.TRIAGE_DUE, Cell.TRIAGE_WAITING, small),
                inTime(tallies, Cell.NOTICE_IN_TIME, Cell.NOTICE_DUE, Cell.NOTICE_WAITING, small),
                inTime(tallies, Cell.ANSWER_IN_TIME, Cell.ANSWER_DUE, Cell.ANSWER_WAITING, small),
                open == null ? NO_DATA : Figure.count(open.of(Cell.STOCK)),
                open == null ? NO_DATA : Figure.count(open.of(Cell.BACKLOG)),
                Cell.of(Basis.CLOSED).stream()
                        .filter(Cell::isStep)
                        .map(c -> new WorkView.Step(
                                c, Figure.mean(closed.days().getOrDefault(c, 0L), closed.of(c), small)))
                        .toList());
    }

    private static Figure inTime(Map<Basis, Tally> tallies, Cell inTime, Cell due, Cell waiting, int small) {
        var tally = tallies.getOrDefault(due.basis(), Tally.EMPTY);
        return Figure.of(tally.of(inTime), tally.of(due), tally.of(waiting), small);
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
