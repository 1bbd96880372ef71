package org.sanji.statistics.ui;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanji.statistics.Figure;
import org.sanji.statistics.Goal;
import org.sanji.statistics.RateDefinition;
import org.sanji.statistics.RateView;
import org.sanji.statistics.Score;

/**
 * Everything that the page of the rates shows.
 *
 * @param closureGoal judged by the settled rate, or the provisional one while nothing is settled
 * @param accusations their number, for the statistician; null for others
 */
record RatesPage(
        RateView view,
        Map<YearMonth, RateView> months,
        List<OrganLine> organs,
        GoalLine closureGoal,
        GoalLine repeatGoal,
        GoalLine countedGoal,
        Long accusations,
        RateDefinition definition) {

    /** @param name null before triage */
    record OrganLine(String code, String name, RateView view) {}

    /**
     * A goal and how the figure stands to it.
     *
     * @param goal null: none is set (未设目标)
     */
    record GoalLine(Goal goal, Figure figure, Optional<Score> score) {}
}
