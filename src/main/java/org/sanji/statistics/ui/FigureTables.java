package org.sanji.statistics.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.sanji.statistics.Basis;
import org.sanji.statistics.Bucket;
import org.sanji.statistics.Cell;
import org.sanji.statistics.Dimension;
import org.sanji.statistics.Period;
import org.sanji.statistics.RateQuery;
import org.sanji.statistics.RateView;
import org.sanji.statistics.Rates;
import org.sanji.statistics.WorkView;
import org.sanji.statistics.ui.FigureTable.Line;
import org.sanji.statistics.ui.FigureTable.Mark;
import org.springframework.stereotype.Component;

/** Every table of the page, in one place: charts, tables and the tests read the same lines. */
@Component
class FigureTables {

    private static final Set<Basis> IN_TIME_AND_OPEN = EnumSet.of(Basis.ANSWER_DUE, Basis.OPEN);
    private static final List<String> RATE_COLUMNS =
            List.of("Cell.REGISTRATIONS", "rates.repeats", "rates.counted", "rates.settled", "rates.provisional");

    private final Rates rates;
    private final DimensionWords words;

    FigureTables(Rates rates, DimensionWords words) {
        this.rates = rates;
        this.words = words;
    }

    /** Marks of the rates in the order of RATE_COLUMNS. */
    private static List<Mark> marks(RateView view) {
        var q = view.query();
        return List.of(
                Mark.count(q, Cell.REGISTRATIONS, view.tally().of(Cell.REGISTRATIONS)),
                Mark.rate(q, view.repeats(), Cell.REPEATS, Cell.REGISTRATIONS),
                Mark.rate(q, view.counted(), Cell.COUNTED_REPEATS, Cell.REGISTRATIONS),
                Mark.rate(q, view.closure().settled(), Cell.SETTLED_NUMERATOR, Cell.SETTLED_DENOMINATOR),
                Mark.rate(q, view.closure().provisional(), Cell.PROVISIONAL_NUMERATOR, Cell.PROVISIONAL_DENOMINATOR));
    }

    private static List<Mark> workMarks(WorkView answers, WorkView open) {
        return List.of(
                Mark.rate(answers.query(), answers.answers(), Cell.ANSWER_IN_TIME, Cell.ANSWER_DUE),
                Mark.count(open.query(), Cell.STOCK, open.of(Cell.STOCK)),
                Mark.count(open.query(), Cell.BACKLOG, open.of(Cell.BACKLOG)));
    }

    private static List<String> columns(String... more) {
        var columns = new ArrayList<>(RATE_COLUMNS);
        columns.addAll(List.of(more));
        return columns;
    }

    private static List<Mark> joined(List<Mark> first, List<Mark> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    FigureTable trend(RateQuery query, Bucket bucket) {
        var answers = rates.workOver(query, bucket, EnumSet.of(Basis.ANSWER_DUE));
        // as of the end of each piece, so asked apart
        var open = rates.workOver(query, bucket, EnumSet.of(Basis.OPEN));
        var lines = rates.over(query, bucket).entrySet().stream()
                .map(e -> line(bucket, e.getKey(), e.getValue(), answers.get(e.getKey()), open.get(e.getKey())))
                .toList();
        return new FigureTable(
                "rates.trend", "rates.bucket." + bucket, columns("rates.answers", "Cell.STOCK", "Cell.BACKLOG"), lines);
    }

    private static Line line(Bucket bucket, Period piece, RateView view, WorkView answers, WorkView open) {
        var label = bucket.label(piece);
        return new Line(label, label, null, joined(marks(view), workMarks(answers, open)));
    }

    /** One line per organ with registrations or open cases. */
    FigureTable organs(RateQuery query) {
        var views = rates.by(query, Dimension.ORGAN);
        var work = rates.workBy(query, Dimension.ORGAN, IN_TIME_AND_OPEN);
        var keys = new TreeSet<>(views.keySet());
        keys.addAll(work.keySet());
        var lines = keys.stream()
                .map(k -> line(
                        query,
                        Dimension.ORGAN,
                        k,
                        joined(
                                views.containsKey(k) ? marks(views.get(k)) : noMarks(query.withOrgan(k)),
                                work.containsKey(k)
                                        ? workMarks(work.get(k), work.get(k))
                                        : noWork(query.withOrgan(k)))))
                .sorted(byRate(4))
                .toList();
        return new FigureTable(
                "rates.by-organ", "rates.organ", columns("rates.answers", "Cell.STOCK", "Cell.BACKLOG"), lines);
    }

    private static List<Mark> noMarks(RateQuery q) {
        var nothing = org.sanji.statistics.Figure.of(0, 0, 0, 1);
        return List.of(
                Mark.count(q, Cell.REGISTRATIONS, 0),
                Mark.rate(q, nothing, Cell.REPEATS, Cell.REGISTRATIONS),
                Mark.rate(q, nothing, Cell.COUNTED_REPEATS, Cell.REGISTRATIONS),
                Mark.rate(q, nothing, Cell.SETTLED_NUMERATOR, Cell.SETTLED_DENOMINATOR),
                Mark.rate(q, nothing, Cell.PROVISIONAL_NUMERATOR, Cell.PROVISIONAL_DENOMINATOR));
    }

    private static List<Mark> noWork(RateQuery q) {
        return List.of(
                Mark.rate(q, org.sanji.statistics.Figure.of(0, 0, 0, 1), Cell.ANSWER_IN_TIME, Cell.ANSWER_DUE),
                Mark.count(q, Cell.STOCK, 0),
                Mark.count(q, Cell.BACKLOG, 0));
    }

    /** Best first; what has no rate has no rank and stands last, by name. */
    private static Comparator<Line> byRate(int column) {
        Function<Line, Double> value = l -> l.marks().get(column).drawn();
        return Comparator.comparing(value, Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(Line::label);
    }

    private Line line(RateQuery query, Dimension dimension, String key, List<Mark> marks) {
        var to = dimension == Dimension.AGE || dimension == Dimension.OUTCOME || dimension == Dimension.START
                ? null
                : new org.sanji.statistics.RateListAddress(query.with(dimension, key), null).href();
        return new Line(key, words.of(dimension, key), to, marks);
    }

    /** Registrations and rates by a dimension; most registrations first, or in the order of its bands. */
    FigureTable by(RateQuery query, Dimension dimension) {
        var all = rates.by(query, dimension);
        Comparator<Line> order = rates.bands(dimension).isEmpty()
                ? Comparator.comparing((Line l) -> l.marks().get(0).figure().numerator(), Comparator.reverseOrder())
                : Comparator.comparing(Line::key);
        var lines = all.entrySet().stream()
                .map(e -> line(query, dimension, e.getKey(), marks(e.getValue())))
                .sorted(order.thenComparing(Line::key))
                .toList();
        return new FigureTable("rates.by." + dimension, "rates.by." + dimension.parameter(), RATE_COLUMNS, lines);
    }

    /** Categories one level below what the query is narrowed to. */
    FigureTable categories(RateQuery query) {
        var narrowed = query.filter(Dimension.CATEGORY_1);
        var dimension = narrowed == null
                ? Dimension.CATEGORY_1
                : Dimension.ofCategory(narrowed).narrower();
        return by(query, dimension);
    }

    /** Stock by age, every band. */
    FigureTable ages(RateQuery query) {
        var found = rates.workBy(query, Dimension.AGE, EnumSet.of(Basis.OPEN));
        var lines = rates.bands(Dimension.AGE).stream()
                .map(String::valueOf)
                .map(band -> {
                    var work = found.get(band);
                    var q = work == null ? query.with(Dimension.AGE, band) : work.query();
                    return line(
                            query, Dimension.AGE, band, counts(q, work, Cell.STOCK, Cell.STOCK_OVERDUE, Cell.BACKLOG));
                })
                .toList();
        return new FigureTable(
                "rates.by.AGE",
                "rates.by.age",
                List.of("Cell.STOCK", "Cell.STOCK_OVERDUE", "Cell.BACKLOG"),
                work(lines));
    }

    private static List<Line> work(List<Line> lines) {
        return lines.stream().allMatch(l -> l.marks().get(0).figure().numerator() == 0) ? List.of() : lines;
    }

    private static List<Mark> counts(RateQuery query, WorkView work, Cell... cells) {
        return java.util.Arrays.stream(cells)
                .map(c -> Mark.count(query, c, work == null ? 0 : work.of(c)))
                .toList();
    }

    /** Passes closed in the period by the level at which they ended. */
    FigureTable levels(RateQuery query) {
        var lines = rates.workBy(query, Dimension.LEVEL, EnumSet.of(Basis.CLOSED)).entrySet().stream()
                .map(e -> line(
                        query, Dimension.LEVEL, e.getKey(), counts(e.getValue().query(), e.getValue(), Cell.CLOSED)))
                .toList();
        return new FigureTable("rates.by.LEVEL", "rates.by.level", List.of("Cell.CLOSED"), lines);
    }

    /** Mean days of each step of the way, the whole way last. */
    FigureTable steps(WorkView work) {
        var lines = work.steps().stream()
                .map(s -> new Line(
                        s.cell().name(),
                        Words.of(s.cell()),
                        null,
                        List.of(Mark.mean(work.query(), s.mean(), s.cell()))))
                .toList();
        return new FigureTable(
                "rates.steps", "rates.step", List.of("rates.days"), work.of(Cell.CLOSED) == 0 ? List.of() : lines);
    }

    /** Triage, notice and answer in time, with what waits and what was left out. */
    FigureTable inTime(WorkView work) {
        var q = work.query();
        return new FigureTable(
                "rates.in-time",
                "rates.limit",
                List.of("rates.in-time.rate", "rates.in-time.late", "rates.in-time.waiting", "rates.in-time.left-out"),
                List.of(
                        limit(work, "TRIAGE", Mark.rate(q, work.triage(), Cell.TRIAGE_IN_TIME, Cell.TRIAGE_DUE)),
                        limit(work, "NOTICE", Mark.rate(q, work.notices(), Cell.NOTICE_IN_TIME, Cell.NOTICE_DUE)),
                        limit(work, "ANSWER", Mark.rate(q, work.answers(), Cell.ANSWER_IN_TIME, Cell.ANSWER_DUE))));
    }

    private static Line limit(WorkView work, String name, Mark rate) {
        var rest = counts(
                work.query(),
                work,
                Cell.valueOf(name + "_LATE"),
                Cell.valueOf(name + "_WAITING"),
                Cell.valueOf(name + "_LEFT_OUT"));
        return new Line(name, Words.of("rates.limit." + name), null, joined(List.of(rate), rest));
    }

    List<Flow.Link> flow(RateQuery query) {
        return Flow.links(query, rates.flow(query));
    }

    /** The links of the flow as a table. */
    FigureTable flowTable(List<Flow.Link> links) {
        var lines = links.stream()
                .map(l -> new Line(
                        l.from() + ">" + l.to(), stop(l.from()) + " → " + stop(l.to()), null, List.of(l.mark())))
                .toList();
        return new FigureTable("rates.flow", "rates.flow.way", List.of("Cell.REGISTRATIONS"), lines);
    }

    String stop(String name) {
        if (name.equals(Flow.REGISTERED)) {
            return Words.of("rates.flow.registered");
        }
        boolean level = java.util.Arrays.stream(org.sanji.petition.MediationLevel.values())
                .anyMatch(l -> l.name().equals(name));
        return words.of(level ? Dimension.LEVEL : Dimension.OUTCOME, name);
    }
}
