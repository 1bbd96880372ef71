package org.sanji.statistics.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanji.common.Days;
import org.sanji.followup.FollowUpFigures;
import org.sanji.followup.FollowUpQuery;
import org.sanji.followup.FollowUps;
import org.sanji.followup.Share;
import org.sanji.organization.Organs;
import org.sanji.security.Actor;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.sanji.statistics.Bucket;
import org.sanji.statistics.Cell;
import org.sanji.statistics.ClosureRate;
import org.sanji.statistics.Dimension;
import org.sanji.statistics.Figure;
import org.sanji.statistics.FigureState;
import org.sanji.statistics.Goal;
import org.sanji.statistics.GradeBands;
import org.sanji.statistics.Indicator;
import org.sanji.statistics.Period;
import org.sanji.statistics.RateQuery;
import org.sanji.statistics.RateView;
import org.sanji.statistics.Rates;
import org.sanji.statistics.Score;
import org.sanji.statistics.Tally;
import org.sanji.statistics.WorkView;

class RatesPresenterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private final Rates rates = mock(Rates.class);
    private final CurrentUser user = mock(CurrentUser.class);
    private final FollowUps followUps = mock(FollowUps.class);
    private final RatesPresenter presenter = new RatesPresenter(
            rates,
            followUps,
            mock(Organs.class),
            mock(FigureTables.class),
            user,
            Clock.fixed(Instant.parse("2026-06-30T04:00:00Z"), Days.ZONE));

    @BeforeEach
    void rates() {
        when(user.actor()).thenReturn(new Actor("l", "李", Set.of(Role.LEADER), "XFJ", false));
        when(rates.gradeBands()).thenReturn(new GradeBands(90, 80, 60));
        when(rates.of(any())).thenAnswer(call -> view(call.getArgument(0)));
        when(rates.work(any())).thenAnswer(call -> work(call.getArgument(0)));
        when(followUps.of(any())).thenAnswer(call -> figures(call.getArgument(0)));
    }

    /** 12 of 20 settled, 16 of 25 provisionally, 9 of 50 repeats, 2 counted. */
    private static RateView view(RateQuery query) {
        return new RateView(
                query,
                new Tally(Map.of(Cell.REGISTRATIONS, 50L), null),
                new ClosureRate(Figure.of(12, 20, 0, 5), Figure.of(16, 25, 0, 5), null, false),
                Figure.of(9, 50, 0, 5),
                Figure.of(2, 50, 0, 5));
    }

    /** 38 of 40 answered in time, 70 open. */
    private static WorkView work(RateQuery query) {
        var none = Figure.of(0, 0, 0, 5);
        return new WorkView(
                query, Map.of(), none, none, Figure.of(38, 40, 0, 5), Figure.count(70), Figure.count(0), List.of());
    }

    @Test
    void beginsWithTheYearToDateAsOfToday() {
        assertThat(presenter.address(Map.of()).query())
                .isEqualTo(RateQuery.of(new Period(LocalDate.of(2026, 1, 1), TODAY), TODAY));
    }

    @Test
    void readsTheAddressAndForgivesNonsense() {
        var query = presenter
                .address(Map.of(
                        "from", "2026-03-31", "to", "2026-01-01", "asof", "2027-01-01", "organ", "GAJ", "x", "y"))
                .query();
        assertThat(query.period()).isEqualTo(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31)));
        assertThat(query.asOf()).isEqualTo(TODAY);
        assertThat(query.organ()).isEqualTo("GAJ");
        assertThat(presenter.address(Map.of("from", "gestern")).query().period().from())
                .isEqualTo(LocalDate.of(2026, 1, 1));
    }

    @Test
    void scoresHigherAndLowerIsBetter() {
        when(rates.goals(2026))
                .thenReturn(List.of(
                        goal(Indicator.ONE_TIME_CLOSURE, "0.75", true),
                        goal(Indicator.REPEAT, "0.18", false),
                        goal(Indicator.REPEAT_COUNTED, "0.03", false)));
        var page = presenter.page(presenter.address(Map.of()));
        assertThat(score(page, Indicator.ONE_TIME_CLOSURE))
                .contains(new Score(new BigDecimal("80.0"), Score.Grade.GOOD));
        assertThat(score(page, Indicator.REPEAT)).contains(new Score(BigDecimal.valueOf(100), Score.Grade.EXCELLENT));
        assertThat(page.countedGoal().score()).contains(new Score(new BigDecimal("75.0"), Score.Grade.FAIR));
    }

    /** 30 of 40 rated; 27 of 30 content with the bureau, 20 of 25 with the organs; one promise due. */
    private static FollowUpFigures figures(FollowUpQuery query) {
        return new FollowUpFigures(
                query,
                Map.of(),
                Share.of(30, 40, 0, 5),
                Share.of(27, 30, 0, 5),
                Share.of(20, 25, 0, 5),
                Share.of(1, 1, 0, 5),
                Share.of(0, 0, 3, 5));
    }

    @Test
    void theCentreAnswersForTheBureauAndAnOrganForItself() {
        when(rates.goals(2026)).thenReturn(List.of(goal(Indicator.SATISFACTION, "0.90", true)));
        var centre = presenter.page(presenter.address(Map.of())).followUp();
        assertThat(centre.satisfaction().figure().value()).isEqualByComparingTo("0.9");
        assertThat(centre.satisfaction().score()).contains(new Score(new BigDecimal("100.0"), Score.Grade.EXCELLENT));
        var organ = presenter.page(presenter.address(Map.of("organ", "GAJ"))).followUp();
        assertThat(organ.satisfaction().figure().value()).isEqualByComparingTo("0.8");
        assertThat(presenter.page(presenter.address(Map.of("category", "C03"))).followUp())
                .isNull();
    }

    @Test
    void saysTooFewAndStillOpenWhereThereIsNoRate() {
        var figures = presenter.page(presenter.address(Map.of())).followUp().figures();
        assertThat(Figure.of(figures.agreements()).state()).isEqualTo(FigureState.TOO_FEW);
        assertThat(Figure.of(figures.opinions()).state()).isEqualTo(FigureState.IN_OBSERVATION);
        assertThat(Figure.of(Share.of(0, 0, 0, 5)).state()).isEqualTo(FigureState.NO_DATA);
    }

    @Test
    void givesNoGradeWithoutAGoal() {
        var page = presenter.page(presenter.address(Map.of()));
        assertThat(page.card(Indicator.ONE_TIME_CLOSURE).goal().goal()).isNull();
        assertThat(score(page, Indicator.ONE_TIME_CLOSURE)).isEmpty();
        assertThat(page.accusations()).isNull();
    }

    private static Optional<Score> score(RatesPage page, Indicator indicator) {
        return page.card(indicator).goal().score();
    }

    @Test
    void judgesAnswersInTimeAndTheStock() {
        when(rates.goals(2026))
                .thenReturn(
                        List.of(goal(Indicator.ON_TIME_ANSWER, "1.00", true), goal(Indicator.OPEN_STOCK, "35", false)));
        var page = presenter.page(presenter.address(Map.of()));
        assertThat(score(page, Indicator.ON_TIME_ANSWER))
                .contains(new Score(new BigDecimal("95.0"), Score.Grade.EXCELLENT));
        assertThat(score(page, Indicator.OPEN_STOCK)).contains(new Score(new BigDecimal("50.0"), Score.Grade.POOR));
    }

    @Test
    void comparesWithTheSameDaysAsTheyWereKnownAYearAgo() {
        presenter.page(presenter.address(Map.of()));
        verify(rates)
                .of(RateQuery.of(
                        new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30)), LocalDate.of(2025, 6, 30)));
    }

    @Test
    void readsEveryNarrowingAndThePieceOfTimeFromTheAddress() {
        var address = presenter.address(
                Map.of("form", "VISIT", "level", "JOINT,LEADERSHIP", "category", "C01-02", "bucket", "QUARTER"));
        assertThat(address.bucket()).isEqualTo(Bucket.QUARTER);
        assertThat(address.query().filter(Dimension.FORM)).isEqualTo("VISIT");
        assertThat(address.query().filter(Dimension.CATEGORY_3)).isEqualTo("C01-02");
        assertThat(address.page()).contains("form=VISIT", "level=JOINT%2CLEADERSHIP", "category=C01-02");
    }

    private static Goal goal(Indicator indicator, String target, boolean higher) {
        return new Goal(indicator, new BigDecimal(target), higher, 1, false);
    }
}
