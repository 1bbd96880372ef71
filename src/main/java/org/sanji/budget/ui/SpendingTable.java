package org.sanji.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.function.Function;
import org.sanji.budget.ProjectView;
import org.sanji.budget.Spending;
import org.sanji.budget.SpendingLine;
import org.sanji.common.ui.Formats;

/** Plan against actual spending at the four dates. */
final class SpendingTable extends Div {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private final transient ProjectView view;
    private final transient BudgetPresenter presenter;
    private final transient Runnable changed;

    SpendingTable(ProjectView view, BudgetPresenter presenter, Runnable changed) {
        this.view = view;
        this.presenter = presenter;
        this.changed = changed;
        var grid = new Grid<SpendingLine>();
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(l -> Words.of(l.date()))
                .setHeader(Words.of("budget.date.head"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        number(grid, "budget.planned.percent", l -> Words.plain(l.share()));
        number(grid, "budget.planned.yuan", l -> l.planned() == null ? "" : Words.money(l.planned()));
        number(
                grid,
                "budget.spent.yuan",
                l -> Words.money(l.current().map(Spending::amount).orElse(null)));
        grid.addComponentColumn(SpendingTable::share)
                .setHeader(Words.of("budget.rate"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        number(grid, "budget.difference.yuan", l -> Words.difference(l.difference()));
        number(grid, "budget.difference.points", l -> Words.difference(l.differenceShare()));
        grid.addComponentColumn(SpendingTable::entered)
                .setHeader(Words.of("budget.entered"))
                .setFlexGrow(1);
        if (view.may().enter()) {
            grid.addComponentColumn(this::enter)
                    .setKey("deed")
                    .setAutoWidth(true)
                    .setFlexGrow(0);
        }
        grid.setItems(view.spending());
        var note = new Div(Words.of("budget.spending.note"));
        note.addClassName("budget-note");
        add(grid, note);
    }

    private static void number(Grid<SpendingLine> grid, String headerKey, Function<SpendingLine, String> text) {
        grid.addColumn(text::apply)
                .setHeader(Words.of(headerKey))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private static Component share(SpendingLine line) {
        var share = new Span(Words.share(line.spentShare()));
        if (line.spentShare() != null && line.spentShare().compareTo(FULL) > 0) {
            var over = new Span(Words.of("budget.over"));
            over.addClassName("budget-over");
            return new Span(over, share);
        }
        return share;
    }

    private static Component entered(SpendingLine line) {
        return line.current()
                .<Component>map(s -> {
                    var who = Words.of("budget.entered.by", s.byName(), Formats.dateTime(s.at()));
                    var text = new Span(
                            line.history().size() == 1
                                    ? who
                                    : who
                                            + Words.of(
                                                    "budget.corrected",
                                                    line.history().size() - 1));
                    text.addClassName("budget-who");
                    return text;
                })
                .orElseGet(() -> new Span(Words.of("budget.not-entered")));
    }

    private Component enter(SpendingLine line) {
        if (line.date().endOf(view.year()).isAfter(presenter.today())) {
            return new Span(Words.of("budget.not-due"));
        }
        var button = new Button(
                Words.of(line.current().isPresent() ? "budget.correct" : "budget.enter"),
                e -> new SpendingDialog(view, line, presenter, changed).open());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
