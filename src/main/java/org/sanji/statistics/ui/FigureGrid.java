package org.sanji.statistics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import org.sanji.statistics.FigureState;

/** A {@link FigureTable} as a plain table: it asks nothing back, so that it can be drawn anew by push. */
final class FigureGrid extends Div {

    FigureGrid(FigureTable table) {
        addClassName("figure-grid");
        if (table.isEmpty()) {
            setText(Words.of("rates.empty"));
            return;
        }
        var grid = new NativeTable();
        var head = new NativeTableRow();
        head.add(new NativeTableHeaderCell(Words.of(table.firstKey())));
        table.columnKeys().forEach(key -> head.add(new NativeTableHeaderCell(Words.of(key))));
        grid.getHead().add(head);
        table.lines().forEach(line -> grid.getBody().add(row(line)));
        add(grid);
    }

    private static NativeTableRow row(FigureTable.Line line) {
        var row = new NativeTableRow();
        var first = new NativeTableHeaderCell(label(line));
        first.getElement().setAttribute("scope", "row");
        row.add(first);
        line.marks().forEach(mark -> row.add(new NativeTableCell(mark(mark))));
        return row;
    }

    private static Component label(FigureTable.Line line) {
        return line.href() == null ? new Span(line.label()) : link(line.href(), line.label());
    }

    private static Component mark(FigureTable.Mark mark) {
        return switch (mark.kind()) {
            case COUNT -> Words.count(mark.figure().numerator(), mark.query(), mark.numerator());
            case RATE -> rate(mark);
            case DAYS -> days(mark);
        };
    }

    private static Component rate(FigureTable.Mark mark) {
        var figure = mark.figure();
        var value = new Span(figure.state() == FigureState.NO_DATA ? "—" : Words.figure(figure));
        value.addClassName(figure.isOk() ? "rate-cell" : "rate-cell-none");
        if (figure.state() == FigureState.NO_DATA) {
            return value;
        }
        var line = new Span(
                value,
                Words.count(figure.numerator(), mark.query(), mark.numerator()),
                new Span("/"),
                Words.count(figure.denominator(), mark.query(), mark.denominator()));
        line.addClassName("rate-line");
        return line;
    }

    private static Component days(FigureTable.Mark mark) {
        var figure = mark.figure();
        var value = new Span(figure.isOk() ? figure.value().toPlainString() : Words.of(figure.state()));
        value.addClassName(figure.isOk() ? "rate-cell" : "rate-cell-none");
        var line = new Span(value, Words.count(figure.denominator(), mark.query(), mark.denominator()));
        line.addClassName("rate-line");
        return line;
    }

    static Anchor link(String href, String text) {
        var link = new Anchor(href, text);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
