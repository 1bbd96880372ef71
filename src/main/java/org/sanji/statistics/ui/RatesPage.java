package org.sanji.statistics.ui;

import java.util.List;
import java.util.Optional;
import org.sanji.followup.FollowUpFigures;
import org.sanji.statistics.Bucket;
import org.sanji.statistics.Figure;
import org.sanji.statistics.FigureLists;
import org.sanji.statistics.Goal;
import org.sanji.statistics.Indicator;
import org.sanji.statistics.RateDefinition;
import org.sanji.statistics.RateView;
import org.sanji.statistics.Score;
import org.sanji.statistics.WorkView;

/**
 * Everything that the page of the rates shows.
 *
 * @param cards the indicators at the top
 * @param countedGoal beside the card of repeats
 * @param bucket pieces of time of the trend
 * @param tables in the order of the page
 * @param followUp evaluation and kept promises; null where the query is narrowed by what they know nothing of
 * @param accusations their number, for the statistician; null for others
 */
record RatesPage(
        RateView view,
        WorkView work,
        List<CardLine> cards,
        GoalLine countedGoal,
        Bucket bucket,
        Tables tables,
        FollowUpLine followUp,
        Long accusations,
        RateDefinition definition) {

    RatesPage {
        cards = List.copyOf(cards);
    }

    CardLine card(Indicator indicator) {
        return cards.stream()
                .filter(c -> c.indicator() == indicator)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Whether there is anything at all to show.
     */
    boolean isEmpty() {
        return tables.organs().isEmpty();
    }

    /** Each chart's lines. */
    record Tables(
            FigureTable trend,
            FigureTable organs,
            List<Flow.Link> flow,
            FigureTable flowTable,
            FigureTable categories,
            FigureTable townships,
            FigureTable forms,
            FigureTable origins,
            FigureTable groups,
            FigureTable ages,
            FigureTable levels,
            FigureTable steps,
            FigureTable inTime) {

        List<FigureTable> all() {
            return List.of(
                    trend,
                    organs,
                    flowTable,
                    categories,
                    townships,
                    forms,
                    origins,
                    groups,
                    ages,
                    levels,
                    steps,
                    inTime);
        }
    }

    /**
     * An indicator at the top of the page.
     *
     * @param provisional not settled yet (暂定值)
     * @param lastYear the same days a year earlier, as they were known then
     * @param months the last twelve months, for the small line; null where a month has no value
     */
    record CardLine(
            Indicator indicator,
            Figure figure,
            boolean provisional,
            FigureLists lists,
            GoalLine goal,
            Figure lastYear,
            List<Double> months) {}

    /** What petitioners say and what was kept. */
    record FollowUpLine(FollowUpFigures figures, GoalLine satisfaction, GoalLine participation, GoalLine agreements) {}

    /**
     * A goal and how the figure stands to it.
     *
     * @param goal null: none is set (未设目标)
     */
    record GoalLine(Goal goal, Figure figure, Optional<Score> score) {}
}
