package org.sanji.statistics.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanji.common.Days;
import org.sanji.followup.FollowUpFigures;
import org.sanji.followup.FollowUpQuery;
import org.sanji.followup.FollowUps;
import org.sanji.followup.Share;
import org.sanji.organization.Organs;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.sanji.statistics.Bucket;
import org.sanji.statistics.Dimension;
import org.sanji.statistics.Figure;
import org.sanji.statistics.Indicator;
import org.sanji.statistics.Period;
import org.sanji.statistics.RateQuery;
import org.sanji.statistics.RateView;
import org.sanji.statistics.Rates;
import org.sanji.statistics.Score;
import org.springframework.stereotype.Component;

/** Gathers what the page of the rates shows. */
@Component
class RatesPresenter {

    private static final int TREND_MONTHS = 12;

    private final Rates rates;
    private final FollowUps followUps;
    private final Organs organs;
    private final CurrentUser currentUser;
    private final Clock clock;

    RatesPresenter(Rates rates, FollowUps followUps, Organs organs, CurrentUser currentUser, Clock clock) {
        this.rates = rates;
        this.followUps = followUps;
        this.organs = organs;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    LocalDate today() {
        return Days.today(clock);
    }

    RateAddress address(Map<String, String> parameters) {
        return RateAddress.of(parameters, today());
    }

    RatesPage page(RateQuery query) {
        var view = rates.of(query);
        var closure = view.closure().settled().isOk()
                ? view.closure().settled()
                : view.closure().provisional();
        int year = query.period().to().getYear();
        return new RatesPage(
                view,
                months(query),
                organLines(query),
                goal(year, Indicator.ONE_TIME_CLOSURE, closure),
                goal(year, Indicator.REPEAT, view.repeats()),
                goal(year, Indicator.REPEAT_COUNTED, view.counted()),
                currentUser.actor().has(Role.STATISTICIAN) ? rates.accusations(query.period(), query.asOf()) : null,
                rates.definition(),
                followUp(query, year));
    }

    /** Evaluations whose period ended, and promises that were due, in the period. */
    private RatesPage.FollowUpLine followUp(RateQuery query, int year) {
        boolean narrowed = query.filters().keySet().stream().anyMatch(d -> d != Dimension.ORGAN);
        if (narrowed || RateQuery.UNASSIGNED.equals(query.organ())) {
            return null;
        }
        var figures = followUps.of(
                new FollowUpQuery(query.period().from(), query.period().to(), query.organ(), query.asOf()));
        return new RatesPage.FollowUpLine(
                figures,
                goal(year, Indicator.SATISFACTION, Figure.of(satisfaction(figures))),
                goal(year, Indicator.PARTICIPATION, Figure.of(figures.participation())),
                goal(year, Indicator.AGREEMENTS_KEPT, Figure.of(figures.agreements())));
    }

    /** An organ answers for how it was rated itself, the centre for how the bureau was. */
    static Share satisfaction(FollowUpFigures figures) {
        return figures.query().organ() == null ? figures.bureau() : figures.organ();
    }

    private Map<YearMonth, RateView> months(RateQuery query) {
        var result = new LinkedHashMap<YearMonth, RateView>();
        rates.over(query.withPeriod(trendPeriod(query.period())), Bucket.MONTH)
                .forEach((piece, view) -> result.put(YearMonth.from(piece.from()), view));
        return result;
    }

    /** A period of less than a year is shown within the twelve months that end with it. */
    private static Period trendPeriod(Period period) {
        var last = YearMonth.from(period.to());
        var first = last.minusMonths(TREND_MONTHS - 1L);
        var from = YearMonth.from(period.from());
        return new Period((from.isBefore(first) ? from : first).atDay(1), last.atEndOfMonth());
    }

    private List<RatesPage.OrganLine> organLines(RateQuery query) {
        return rates.by(query, Dimension.ORGAN).entrySet().stream()
                .map(e -> new RatesPage.OrganLine(
                        e.getKey(),
                        e.getKey().equals(RateQuery.UNASSIGNED) ? null : organs.nameOf(e.getKey()),
                        e.getValue()))
                .toList();
    }

    private RatesPage.GoalLine goal(int year, Indicator indicator, Figure figure) {
        var goal = rates.goals(year).stream()
                .filter(g -> g.indicator() == indicator)
                .findFirst()
                .orElse(null);
        Optional<Score> score = goal == null ? Optional.empty() : Score.of(goal, figure, rates.gradeBands());
        return new RatesPage.GoalLine(goal, figure, score);
    }

    /** The ready-made periods, by bundle key. */
    static Map<String, Period> presets(LocalDate asOf) {
        var result = new LinkedHashMap<String, Period>();
        result.put("rates.period.month", Period.month(YearMonth.from(asOf)));
        result.put("rates.period.last-month", Period.month(YearMonth.from(asOf).minusMonths(1)));
        result.put("rates.period.quarter", Period.quarterOf(asOf));
        result.put("rates.period.ytd", Period.yearToDate(asOf));
        result.put("rates.period.last-year", Period.year(asOf.getYear() - 1));
        return result;
    }

    /** Organs that a person who sees all may choose from; empty for people of one organ. */
    List<org.sanji.organization.Organ> choosableOrgans() {
        return rates.ownOrganOnly() == null ? organs.assignable() : List.of();
    }

    String organName(String code) {
        return organs.nameOf(code);
    }
}
