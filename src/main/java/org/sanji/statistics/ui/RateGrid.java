package org.sanji.statistics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.function.Function;
import org.sanji.statistics.Cell;
import org.sanji.statistics.Figure;
import org.sanji.statistics.RateView;

/** A table of rates, one line per organ or month; lines without a rate have no rank and stand last. */
final class RateGrid<T> extends Grid<T> {

    private final transient Function<T, RateView> view;

    /** @param name first column */
    RateGrid(String nameLabel, ValueProvider<T, String> name, Function<T, RateView> view) {
        this.view = view;
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_NO_BORDER);
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        addColumn(name)
                .setHeader(nameLabel)
                .setSortable(true)
                .setComparator(Comparator.comparing(name))
                .setFlexGrow(1)
                .setWidth("150px");
        count(Cell.REGISTRATIONS);
        rate("rates.repeats", RateView::repeats, Cell.REPEATS, Cell.REGISTRATIONS);
        rate("rates.counted", RateView::counted, Cell.COUNTED_REPEATS, Cell.REGISTRATIONS);
        rate("rates.settled", v -> v.closure().settled(), Cell.SETTLED_NUMERATOR, Cell.SETTLED_DENOMINATOR);
        rate(
                "rates.provisional",
                v -> v.closure().provisional(),
                Cell.PROVISIONAL_NUMERATOR,
                Cell.PROVISIONAL_DENOMINATOR);
        count(Cell.FAILED);
    }

    private void count(Cell cell) {
        addComponentColumn(row -> Words.count(
                        view.apply(row).tally().of(cell), view.apply(row).query(), cell))
                .setHeader(Words.of(cell))
                .setTextAlign(ColumnTextAlign.END)
                .setSortable(true)
                .setComparator(
                        Comparator.comparing(row -> view.apply(row).tally().of(cell)))
                .setFlexGrow(0)
                .setWidth("104px");
    }

    private void rate(String labelKey, Function<RateView, Figure> figure, Cell numerator, Cell denominator) {
        addComponentColumn(row -> parts(view.apply(row), figure.apply(view.apply(row)), numerator, denominator))
                .setHeader(Words.of(labelKey))
                .setTextAlign(ColumnTextAlign.END)
                .setSortable(true)
                .setComparator(Comparator.comparing(
                        row -> figure.apply(view.apply(row)).value(),
                        Comparator.<BigDecimal>nullsLast(Comparator.naturalOrder())))
                .setFlexGrow(0)
                .setWidth("176px");
    }

    private static Component parts(RateView view, Figure figure, Cell numerator, Cell denominator) {
        var value = new Span(Words.figure(figure));
        value.addClassName(figure.isOk() ? "rate-cell" : "rate-cell-none");
        var line = new Span(
                Words.count(figure.numerator(), view.query(), numerator),
                new Span("/"),
                Words.count(figure.denominator(), view.query(), denominator),
                value);
        line.addClassName("rate-line");
        return line;
    }
}
