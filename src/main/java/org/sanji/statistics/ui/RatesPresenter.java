package org.sanji.statistics.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanji.common.Days;
import org.sanji.followup.FollowUpFigures;
import org.sanji.followup.FollowUpQuery;
import org.sanji.followup.FollowUps;
import org.sanji.followup.Share;
import org.sanji.organization.Organ;
import org.sanji.organization.Organs;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.sanji.statistics.Basis;
import org.sanji.statistics.Bucket;
import org.sanji.statistics.Dimension;
import org.sanji.statistics.Figure;
import org.sanji.statistics.FigureLists;
import org.sanji.statistics.Indicator;
import org.sanji.statistics.Period;
import org.sanji.statistics.RateQuery;
import org.sanji.statistics.RateView;
import org.sanji.statistics.Rates;
import org.sanji.statistics.Score;
import org.sanji.statistics.WorkView;
import org.springframework.stereotype.Component;

/** Gathers what the page of the rates shows. */
@Component
class RatesPresenter {

    private static final int TREND_MONTHS = 12;
    private static final double HUNDRED = 100;

    private final Rates rates;
    private final FollowUps followUps;
    private final Organs organs;
    private final FigureTables tables;
    private final CurrentUser currentUser;
    private final Clock clock;

    RatesPresenter(
            Rates rates,
            FollowUps followUps,
            Organs organs,
            FigureTables tables,
            CurrentUser currentUser,
            Clock clock) {
        this.rates = rates;
        this.followUps = followUps;
        this.organs = organs;
        this.tables = tables;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    LocalDate today() {
        return Days.today(clock);
    }

    RateAddress address(Map<String, String> parameters) {
        return RateAddress.of(parameters, today());
    }

    RatesPage page(RateAddress address) {
        var query = address.query();
        var known = new Known(query);
        var work = known.work;
        int year = query.period().to().getYear();
        var bucket = address.bucket() == null ? Bucket.of(query.period()) : address.bucket();
        var links = tables.flow(query);
        return new RatesPage(
                known.view,
                work,
                cards(known, known.lastYear(), months(query)),
                goal(year, Indicator.REPEAT_COUNTED, known.view.counted()),
                bucket,
                new RatesPage.Tables(
                        tables.trend(query.withPeriod(trendPeriod(query.period(), bucket, query.asOf())), bucket),
                        tables.organs(query),
                        links,
                        tables.flowTable(links),
                        tables.categories(query),
                        tables.by(query, Dimension.TOWNSHIP),
                        tables.by(query, Dimension.FORM),
                        tables.by(query, Dimension.ORIGIN),
                        tables.by(query, Dimension.GROUP),
                        tables.ages(query),
                        tables.levels(query),
                        tables.steps(work),
                        tables.inTime(work)),
                followUp(known.followUp, year),
                currentUser.actor().has(Role.STATISTICIAN) ? rates.accusations(query.period(), query.asOf()) : null,
                rates.definition());
    }

    /** The figures of a query as the cards show them. */
    private final class Known {

        private final RateQuery query;
        private final RateView view;
        private final WorkView work;
        private final FollowUpFigures followUp;

        private Known(RateQuery query) {
            this.query = query;
            view = rates.of(query);
            work = rates.work(query);
            followUp = followUpOf(query);
        }

        private Known lastYear() {
            return new Known(query.aYearEarlier());
        }

        private boolean isProvisional() {
            return RatesPresenter.isProvisional(view);
        }

        private Figure figure(Indicator indicator) {
            return switch (indicator) {
                case ONE_TIME_CLOSURE -> closure(view);
                case REPEAT -> view.repeats();
                case ON_TIME_ANSWER -> work.answers();
                case OPEN_STOCK -> work.stock();
                case SATISFACTION -> followUp == null ? NOTHING : Figure.of(satisfaction(followUp));
                default -> throw new IllegalArgumentException("no card: " + indicator);
            };
        }
    }

    private static final Figure NOTHING = Figure.of(0, 0, 0, 1);
    private static final List<Indicator> CARDS = List.of(
            Indicator.ONE_TIME_CLOSURE,
            Indicator.REPEAT,
            Indicator.OPEN_STOCK,
            Indicator.ON_TIME_ANSWER,
            Indicator.SATISFACTION);

    /** Settled; provisional while nothing is settled. */
    private static Figure closure(RateView view) {
        return isProvisional(view)
                ? view.closure().provisional()
                : view.closure().settled();
    }

    private static boolean isProvisional(RateView view) {
        return !view.closure().settled().isOk() && view.closure().provisional().isOk();
    }

    /** A goal that is a number of cases is the whole centre's: a part is not judged by it. */
    private List<RatesPage.CardLine> cards(Known known, Known before, Map<Indicator, List<Double>> months) {
        int year = known.query.period().to().getYear();
        boolean provisional = known.isProvisional();
        return CARDS.stream()
                .map(i -> new RatesPage.CardLine(
                        i,
                        known.figure(i),
                        i == Indicator.ONE_TIME_CLOSURE && provisional,
                        i == Indicator.SATISFACTION && known.followUp == null
                                ? null
                                : FigureLists.of(i, known.view.query(), provisional),
                        i.isRate() || known.query.filters().isEmpty()
                                ? goal(year, i, known.figure(i))
                                : new RatesPage.GoalLine(null, known.figure(i), Optional.empty()),
                        i == Indicator.ONE_TIME_CLOSURE ? sameKind(before.view, provisional) : before.figure(i),
                        months.getOrDefault(i, List.of())))
                .toList();
    }

    /** A provisional rate is compared with a provisional one. */
    private static Figure sameKind(RateView before, boolean provisional) {
        return provisional ? before.closure().provisional() : before.closure().settled();
    }

    /** The twelve months that end with the period. */
    private Map<Indicator, List<Double>> months(RateQuery query) {
        var end = query.period().to().isAfter(query.asOf())
                ? query.asOf()
                : query.period().to();
        var year = query.withPeriod(trendPeriod(Period.day(end), Bucket.MONTH, query.asOf()));
        var closure = new ArrayList<Double>();
        var repeats = new ArrayList<Double>();
        rates.over(year, Bucket.MONTH).values().forEach(v -> {
            closure.add(percent(closure(v)));
            repeats.add(percent(v.repeats()));
        });
        var stock = new ArrayList<Double>();
        var answers = new ArrayList<Double>();
        var satisfied = new ArrayList<Double>();
        rates.workOver(year, Bucket.MONTH, EnumSet.of(Basis.ANSWER_DUE, Basis.OPEN))
                .forEach((piece, v) -> {
                    boolean come = !piece.from().isAfter(query.asOf());
                    stock.add(come ? (double) v.stock().numerator() : null);
                    answers.add(percent(v.answers()));
                    var followUp = come ? followUpOf(query.withPeriod(piece)) : null;
                    satisfied.add(followUp == null ? null : percent(Figure.of(satisfaction(followUp))));
                });
        return Map.of(
                Indicator.ONE_TIME_CLOSURE, noNulls(closure),
                Indicator.REPEAT, noNulls(repeats),
                Indicator.OPEN_STOCK, noNulls(stock),
                Indicator.ON_TIME_ANSWER, noNulls(answers),
                Indicator.SATISFACTION, noNulls(satisfied));
    }

    private static List<Double> noNulls(List<Double> values) {
        return java.util.Collections.unmodifiableList(values);
    }

    private static Double percent(Figure figure) {
        return figure.isOk() ? figure.value().doubleValue() * HUNDRED : null;
    }

    private FollowUpFigures followUpOf(RateQuery query) {
        boolean narrowed = query.filters().keySet().stream().anyMatch(d -> d != Dimension.ORGAN);
        if (narrowed || RateQuery.UNASSIGNED.equals(query.organ())) {
            return null;
        }
        return followUps.of(
                new FollowUpQuery(query.period().from(), query.period().to(), query.organ(), query.asOf()));
    }

    private RatesPage.FollowUpLine followUp(FollowUpFigures figures, int year) {
        return figures == null
                ? null
                : new RatesPage.FollowUpLine(
                        figures,
                        goal(year, Indicator.SATISFACTION, Figure.of(satisfaction(figures))),
                        goal(year, Indicator.PARTICIPATION, Figure.of(figures.participation())),
                        goal(year, Indicator.AGREEMENTS_KEPT, Figure.of(figures.agreements())));
    }

    /** An organ answers for how it was rated itself, the centre for how the bureau was. */
    static Share satisfaction(FollowUpFigures figures) {
        return figures.query().organ() == null ? figures.bureau() : figures.organ();
    }

    /**
     * Days that have not come are left out. By month, a period of less than a year is shown within the twelve months that
     * end with it.
     */
    private static Period trendPeriod(Period whole, Bucket bucket, LocalDate asOf) {
        boolean ahead = whole.to().isAfter(asOf) && !whole.from().isAfter(asOf);
        var period = ahead ? new Period(whole.from(), asOf) : whole;
        if (bucket != Bucket.MONTH) {
            return period;
        }
        var last = YearMonth.from(period.to());
        var first = last.minusMonths(TREND_MONTHS - 1L);
        var from = YearMonth.from(period.from());
        return new Period((from.isBefore(first) ? from : first).atDay(1), last.atEndOfMonth());
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
        result.put("rates.period.today", Period.day(asOf));
        result.put("rates.period.month", Period.month(YearMonth.from(asOf)));
        result.put("rates.period.last-month", Period.month(YearMonth.from(asOf).minusMonths(1)));
        result.put("rates.period.quarter", Period.quarterOf(asOf));
        result.put("rates.period.ytd", Period.yearToDate(asOf));
        result.put("rates.period.last-year", Period.year(asOf.getYear() - 1));
        result.put("rates.period.year-ago", Period.yearToDate(asOf).aYearEarlier());
        return result;
    }

    /** Organs that a person who sees all may choose from; empty for people of one organ. */
    List<Organ> choosableOrgans() {
        return rates.ownOrganOnly() == null ? organs.assignable() : List.of();
    }

    String organName(String code) {
        return RateQuery.UNASSIGNED.equals(code) ? Words.of("rates.unassigned") : organs.nameOf(code);
    }
}
