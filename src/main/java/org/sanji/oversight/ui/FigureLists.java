package org.sanji.oversight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.LazyGrid;
import org.sanji.common.ui.StateBadge;
import org.sanji.common.ui.Tone;
import org.sanji.oversight.SuggestionLine;
import org.sanji.oversight.SupervisionRow;

/** The lists behind the figures of supervision: causes, or suggestions with the reply that counted. */
final class FigureLists {

    private final FiguresPresenter presenter;
    private final FigureAddress address;

    FigureLists(FiguresPresenter presenter, FigureAddress address) {
        this.presenter = presenter;
        this.address = address;
    }

    LazyGrid<?> grid() {
        var grid = address.figure() != null ? causes() : suggestions();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmpty(text("supervision.figures.empty"));
        return grid;
    }

    private LazyGrid<SupervisionRow> causes() {
        var grid = new LazyGrid<SupervisionRow>(SupervisionRow::id, page -> presenter.causes(address, page));
        fixed(grid.addBadgeColumn(null, text("supervision.number"), r -> petition(r.number())), "136px");
        grid.addTextColumn(null, text("supervision.title"), SupervisionRow::title)
                .setAutoWidth(false)
                .setFlexGrow(1);
        fixed(grid.addTextColumn(null, text("supervision.organ"), r -> presenter.organName(r.organ())), "190px");
        fixed(grid.addTextColumn(null, text("supervision.cause"), SupervisionWords::shortCause), "140px");
        fixed(grid.addTextColumn(null, text("supervision.raised"), r -> Formats.date(r.raisedOn())), "110px");
        fixed(
                grid.addBadgeColumn(
                        null, text("supervision.figures.state-now"), r -> SupervisionWords.state(r.state())),
                "110px");
        fixed(grid.addBadgeColumn(null, text("supervision.order"), this::order), "200px");
        return grid;
    }

    private Component order(SupervisionRow row) {
        var words = row.orderNumber() == null ? text("supervision.open") : row.orderNumber();
        return presenter.opensOrders()
                ? SupervisionWords.link("supervision/" + row.id(), words)
                : new Span(row.orderNumber() == null ? Formats.ABSENT : words);
    }

    private static Component petition(String number) {
        var link = SupervisionWords.link("petitions/" + number, number);
        link.addClassName("number");
        return link;
    }

    private LazyGrid<SuggestionLine> suggestions() {
        var grid = new LazyGrid<SuggestionLine>(SuggestionLine::id, page -> presenter.suggestions(address, page));
        fixed(grid.addBadgeColumn(null, text("supervision.number"), s -> petition(s.number())), "136px");
        fixed(
                grid.addTextColumn(null, text("supervision.suggestion.kind"), s -> text("SuggestionKind." + s.kind())),
                "100px");
        fixed(
                grid.addTextColumn(null, text("supervision.figures.addressee"), s -> presenter.organName(s.organ())),
                "170px");
        grid.addTextColumn(null, text("supervision.suggestion.text"), SuggestionLine::text)
                .setAutoWidth(false)
                .setFlexGrow(1);
        fixed(grid.addTextColumn(null, text("supervision.figures.issued"), s -> Formats.date(s.issuedOn())), "110px");
        fixed(grid.addBadgeColumn(null, text("supervision.figures.fate"), FigureLists::fate), "100px");
        grid.addTextColumn(null, text("supervision.reply.text"), SuggestionLine::reply)
                .setAutoWidth(false)
                .setFlexGrow(1);
        return grid;
    }

    private static Component fate(SuggestionLine line) {
        if (line.adopted() == null) {
            return new StateBadge(text("supervision.reply.none"), Tone.SOON);
        }
        return line.adopted()
                ? new StateBadge(text("supervision.adopted"), Tone.GOOD)
                : new StateBadge(text("supervision.not-adopted"), Tone.NEUTRAL);
    }

    private static <T> void fixed(Grid.Column<T> column, String width) {
        column.setFlexGrow(0).setWidth(width).setAutoWidth(false);
    }

    private static String text(String key, Object... args) {
        return SupervisionWords.text(key, args);
    }
}
