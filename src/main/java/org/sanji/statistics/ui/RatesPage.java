package org.sanji.statistics.ui;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanji.followup.FollowUpFigures;
import org.sanji.statistics.Figure;
import org.sanji.statistics.Goal;
import org.sanji.statistics.RateDefinition;
import org.sanji.statistics.RateView;
import org.sanji.statistics.Score;

/**
 * Everything that the page of the rates shows.
 *
 * @param closureGoal judged by the settled rate, or the provisional one while nothing is settled
 * @param followUp evaluation and kept promises
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
        RateDefinition definition,
        FollowUpLine followUp) {

    /**
     * What petitioners say and what was kept.
     *
     * @param figures null where the query is narrowed by what they know nothing of
     */
    record FollowUpLine(FollowUpFigures figures, GoalLine satisfaction, GoalLine participation, GoalLine agreements) {}

    /** @param name null before triage */
    record OrganLine(String code, String name, RateView view) {}

    /**
     * A goal and how the figure stands to it.
     *
     * @param goal null: none is set (未设目标)
     */
    record GoalLine(Goal goal, Figure figure, Optional<Score> score) {}
}
