package org.sanji.statistics.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanji.followup.FollowUpFigures;
import org.sanji.followup.FollowUpQuery;
import org.sanji.followup.FollowUps;
import org.sanji.followup.Share;
import org.sanji.statistics.Cell;
import org.sanji.statistics.ClosureRate;
import org.sanji.statistics.Figure;
import org.sanji.statistics.FigureState;
import org.sanji.statistics.Goal;
import org.sanji.statistics.GoalFigure;
import org.sanji.statistics.GoalsOfYear;
import org.sanji.statistics.GradeBands;
import org.sanji.statistics.Indicator;
import org.sanji.statistics.RateQuery;
import org.sanji.statistics.RateView;
import org.sanji.statistics.Rates;
import org.sanji.statistics.Score;
import org.sanji.statistics.Tally;
import org.sanji.statistics.WorkView;

/** Goals of a year are judged by the figures that the other pages show. */
class YearGoalsTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final Share NOTHING = Share.of(0, 0, 0, 5);

    private final Rates rates = mock(Rates.class);
    private final FollowUps followUps = mock(FollowUps.class);
    private final RateConfig config = mock(RateConfig.class);
    private final YearGoalsService goals = new YearGoalsService(rates, followUps, mock(RateScope.class), config);

    @BeforeEach
    void figures() {
        when(config.bands()).thenReturn(new GradeBands(90, 80, 60));
        when(config.goals(2026))
                .thenReturn(List.of(
                        goal(Indicator.ONE_TIME_CLOSURE, "0.80", true, 60),
                        goal(Indicator.REPEAT, "0.10", false, 40),
                        goal(Indicator.OPEN_STOCK, "50", false, 10)));
        rates(Figure.of(0, 0, 9, 5), Figure.of(18, 25, 9, 5));
        when(rates.work(any())).thenAnswer(call -> work(call.getArgument(0)));
        when(followUps.of(any())).thenAnswer(call -> {
            FollowUpQuery query = call.getArgument(0);
            var share = Share.of(45, 50, 0, 5);
            return new FollowUpFigures(query, Map.of(), NOTHING, share, share, share, share);
        });
    }

    private void rates(Figure settled, Figure provisional) {
        when(rates.of(any())).thenAnswer(call -> {
            RateQuery query = call.getArgument(0);
            return new RateView(
                    query,
                    new Tally(new EnumMap<>(Cell.class), null),
                    new ClosureRate(settled, provisional, null, false),
                    Figure.of(20, 100, 0, 5),
                    Figure.of(3, 100, 0, 5));
        });
    }

    /** 30 of 40 answered in time, 40 open. */
    private static WorkView work(RateQuery query) {
        var none = Figure.of(0, 0, 0, 5);
        return new WorkView(
                query, Map.of(), none, none, Figure.of(30, 40, 0, 5), Figure.count(40), Figure.count(0), List.of());
    }

    private static Goal goal(Indicator indicator, String target, boolean higher, int weight) {
        return new Goal(indicator, new BigDecimal(target), higher, weight, true);
    }

    private GoalFigure line(Indicator indicator) {
        return goals.figure(indicator, 2026, JUNE);
    }

    private static String points(GoalFigure line) {
        return line.score().map(s -> s.points() + " " + s.grade()).orElse("-");
    }

    @Test
    void judgesTheProvisionalRateWhileNothingIsSettled() {
        var line = line(Indicator.ONE_TIME_CLOSURE);
        assertThat(line.provisional()).isTrue();
        assertThat(points(line)).isEqualTo("90.0 EXCELLENT");
        assertThat(line.lists().numerator().href()).contains("cell=PROVISIONAL_NUMERATOR");
    }

    @Test
    void judgesTheSettledRateOnceThereIsOne() {
        rates(Figure.of(5, 10, 9, 5), Figure.of(18, 25, 9, 5));
        var line = line(Indicator.ONE_TIME_CLOSURE);
        assertThat(line.provisional()).isFalse();
        assertThat(points(line)).isEqualTo("62.5 FAIR");
        assertThat(line.lists().denominator().href()).contains("cell=SETTLED_DENOMINATOR");
    }

    @Test
    void scoresLowerIsBetter() {
        assertThat(points(line(Indicator.REPEAT))).isEqualTo("50.0 POOR");
    }

    @Test
    void givesNoGradeWithoutAGoal() {
        var line = line(Indicator.REPEAT_COUNTED);
        assertThat(line.goal()).isEmpty();
        assertThat(line.figure().isOk()).isTrue();
        assertThat(line.score()).isEmpty();
    }

    @Test
    void judgesAnswersInTimeAndTheOpenStock() {
        assertThat(line(Indicator.ON_TIME_ANSWER).figure().value()).isEqualByComparingTo("0.75");
        assertThat(line(Indicator.ON_TIME_ANSWER).lists().denominator().href()).contains("cell=ANSWER_DUE");
        var stock = line(Indicator.OPEN_STOCK);
        assertThat(stock.figure().numerator()).isEqualTo(40);
        assertThat(points(stock)).isEqualTo("100 EXCELLENT");
        assertThat(stock.lists().numerator().href()).contains("cell=STOCK");
        assertThat(stock.lists().denominator()).isNull();
    }

    @Test
    void showsNoDataForWhatNobodyAnswered() {
        assertThat(line(Indicator.PARTICIPATION).figure().state()).isEqualTo(FigureState.NO_DATA);
        assertThat(line(Indicator.SATISFACTION).figure().value()).isEqualByComparingTo("0.9");
    }

    @Test
    void weighsOnlyWhatHasPoints() {
        GoalsOfYear year = goals.of(2026, JUNE);
        assertThat(year.lines()).extracting(GoalFigure::indicator).containsExactly(Indicator.values());
        assertThat(year.weight()).isEqualTo(110);
        assertThat(year.weightScored()).isEqualTo(110);
        assertThat(year.overall()).contains(new Score(new BigDecimal("76.4"), Score.Grade.FAIR));
    }

    @Test
    void countsTheYearUpToTheDay() {
        goals.of(2026, JUNE);
        verify(rates).of(RateQuery.of(new org.sanji.statistics.Period(LocalDate.of(2026, 1, 1), JUNE), JUNE));
    }

    @Test
    void hasNothingForAYearThatHasNotBegunOrHasNoGoals() {
        assertThat(goals.of(2027, JUNE).lines())
                .allSatisfy(l -> assertThat(l.figure().state()).isEqualTo(FigureState.NO_DATA));
        var without = goals.of(2025, JUNE);
        assertThat(without.hasGoals()).isFalse();
        assertThat(without.overall()).isEmpty();
    }
}
