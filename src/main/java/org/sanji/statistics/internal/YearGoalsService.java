package org.sanji.statistics.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sanji.followup.FollowUpFigures;
import org.sanji.followup.FollowUpQuery;
import org.sanji.followup.FollowUps;
import org.sanji.statistics.Cell;
import org.sanji.statistics.Figure;
import org.sanji.statistics.FigureLists;
import org.sanji.statistics.FigureState;
import org.sanji.statistics.GoalFigure;
import org.sanji.statistics.GoalsOfYear;
import org.sanji.statistics.Indicator;
import org.sanji.statistics.RateQuery;
import org.sanji.statistics.RateView;
import org.sanji.statistics.Rates;
import org.sanji.statistics.Score;
import org.sanji.statistics.WorkView;
import org.sanji.statistics.YearGoals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks {@link Rates} and {@link FollowUps}, as every page does: a goal is never judged by a figure of its own. */
@Service
@Transactional(readOnly = true)
class YearGoalsService implements YearGoals {

    private final Rates rates;
    private final FollowUps followUps;
    private final RateScope scope;
    private final RateConfig config;

    YearGoalsService(Rates rates, FollowUps followUps, RateScope scope, RateConfig config) {
        this.rates = rates;
        this.followUps = followUps;
        this.scope = scope;
        this.config = config;
    }

    @Override
    public List<Integer> years() {
        scope.requireAll();
        return config.goalYears();
    }

    @Override
    public GoalsOfYear of(int year, LocalDate asOf) {
        scope.requireAll();
        var known = Known.of(year, asOf, rates, followUps);
        var lines =
                Arrays.stream(Indicator.values()).map(i -> line(i, year, known)).toList();
        return new GoalsOfYear(year, asOf, lines, config.bands());
    }

    @Override
    public GoalFigure figure(Indicator indicator, int year, LocalDate asOf) {
        scope.requireAll();
        return line(indicator, year, Known.of(year, asOf, rates, followUps));
    }

    private GoalFigure line(Indicator indicator, int year, Known known) {
        var goal = config.goals(year).stream()
                .filter(g -> g.indicator() == indicator)
                .findFirst()
                .orElse(null);
        var figure = known.figure(indicator);
        boolean provisional = known.isProvisional(indicator);
        var lists = known.query() == null ? null : FigureLists.of(indicator, known.query(), provisional);
        Optional<Score> score = goal == null ? Optional.empty() : Score.of(goal, figure, config.bands());
        return new GoalFigure(indicator, goal, figure, provisional, lists, score);
    }

    /** What is known of a year on a day. */
    private record Known(RateQuery query, RateView rates, WorkView work, FollowUpFigures followUp) {

        private static final Figure NO_DATA = new Figure(0, 0, null, FigureState.NO_DATA);

        /** All null for a year that had not begun. */
        static Known of(int year, LocalDate asOf, Rates rates, FollowUps followUps) {
            var query = YearGoals.query(year, asOf);
            if (query.isEmpty()) {
                return new Known(null, null, null, null);
            }
            var period = query.get().period();
            return new Known(
                    query.get(),
                    rates.of(query.get()),
                    rates.work(query.get()),
                    followUps.of(new FollowUpQuery(period.from(), period.to(), null, asOf)));
        }

        /** By the settled closure rate, or the provisional one while nothing is settled. */
        boolean isProvisional(Indicator indicator) {
            return indicator == Indicator.ONE_TIME_CLOSURE
                    && rates != null
                    && !rates.closure().settled().isOk()
                    && rates.closure().provisional().isOk();
        }

        /** Nothing open is a figure only where something was registered. */
        private boolean hadNothing() {
            return rates.tally().of(Cell.REGISTRATIONS) == 0;
        }

        Figure figure(Indicator indicator) {
            if (query == null) {
                return NO_DATA;
            }
            return switch (indicator) {
                case ONE_TIME_CLOSURE ->
                    isProvisional(indicator)
                            ? rates.closure().provisional()
                            : rates.closure().settled();
                case REPEAT -> rates.repeats();
                case REPEAT_COUNTED -> rates.counted();
                case SATISFACTION -> Figure.of(followUp.bureau());
                case PARTICIPATION -> Figure.of(followUp.participation());
                case AGREEMENTS_KEPT -> Figure.of(followUp.agreements());
                case ON_TIME_ANSWER -> work.answers();
                case OPEN_STOCK -> work.stock().numerator() == 0 && hadNothing() ? NO_DATA : work.stock();
            };
        }
    }
}
