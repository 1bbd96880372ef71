package org.sanji.oversight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.function.Function;
import org.sanji.common.ui.EmptyState;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.Forms;
import org.sanji.oversight.SuggestionFigure;
import org.sanji.oversight.SupervisionFigure;
import org.sanji.oversight.SupervisionReport;

/** The two tables of supervision in figures: by organ at fault, and suggestions by kind and addressee. */
final class FigureTables extends Div {

    private final transient FiguresPresenter presenter;
    private final transient FigureAddress address;

    FigureTables(FiguresPresenter presenter, FigureAddress address) {
        this.presenter = presenter;
        this.address = address;
        var report = presenter.report(address);
        add(Forms.section(text("supervision.figures.organs"), organs(report)));
        add(Forms.section(text("supervision.figures.suggestions"), suggestions(report)));
    }

    private Component organs(SupervisionReport report) {
        if (report.organs().isEmpty()) {
            return nothing();
        }
        var table = table(text("supervision.organ"), SupervisionFigure.values());
        table.getBody().add(row(text("supervision.total"), "total", report.total(), f -> address.list(f, null)));
        report.organs().forEach(o -> table.getBody()
                .add(row(presenter.organName(o.organ()), "of-organ", o.figures(), f -> address.list(f, o.organ()))));
        return framed(table);
    }

    private Component suggestions(SupervisionReport report) {
        if (report.suggestions().isEmpty()) {
            return nothing();
        }
        var table = table(text("supervision.figures.kind-organ"), SuggestionFigure.values());
        table.getBody()
                .add(row(
                        text("supervision.total"),
                        "total",
                        report.suggestionTotal(),
                        f -> address.list(f, null, null)));
        report.suggestions().forEach(s -> table.getBody()
                .add(row(
                        text(
                                "supervision.figures.kind-of",
                                text("SuggestionKind." + s.kind()),
                                presenter.organName(s.organ())),
                        "of-organ",
                        s.figures(),
                        f -> address.list(f, s.kind(), s.organ()))));
        return framed(table);
    }

    private static Component nothing() {
        return new EmptyState(
                com.vaadin.flow.component.icon.VaadinIcon.BELL_O,
                text("supervision.figures.none"),
                text("supervision.figures.none.hint"));
    }

    private static Component framed(NativeTable table) {
        var box = new Div(table);
        box.addClassNames("supervision-matrix", "figure-table");
        return box;
    }

    private static <E extends Enum<E>> NativeTable table(String first, E[] figures) {
        var head = new NativeTableRow();
        head.add(new NativeTableHeaderCell(first));
        for (var figure : figures) {
            var cell = new NativeTableHeaderCell(text(figure.getDeclaringClass().getSimpleName() + "." + figure));
            cell.setTitle(text(figure.getDeclaringClass().getSimpleName() + "." + figure + ".why"));
            head.add(cell);
        }
        var table = new NativeTable();
        table.getHead().add(head);
        return table;
    }

    private <E extends Enum<E>> NativeTableRow row(
            String name, String className, Map<E, Long> figures, Function<E, String> list) {
        var row = new NativeTableRow();
        row.addClassName(className);
        var head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "row");
        row.add(head);
        figures.keySet().stream().sorted().forEach(f -> row.add(cell(figures.get(f), list.apply(f))));
        return row;
    }

    private NativeTableCell cell(long count, String href) {
        Component figure = count == 0 || !presenter.opensLists()
                ? new Span(Formats.number(count))
                : SupervisionWords.link(href, Formats.number(count));
        var cell = new NativeTableCell(figure);
        cell.setClassName("none", count == 0);
        return cell;
    }

    private static String text(String key, Object... args) {
        return SupervisionWords.text(key, args);
    }
}
