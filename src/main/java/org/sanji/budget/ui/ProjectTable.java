package org.sanji.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.math.BigDecimal;
import java.util.function.Function;
import org.sanji.budget.BudgetOfYear;
import org.sanji.budget.BudgetProject;
import org.sanji.budget.ProjectView;
import org.sanji.budget.Spending;
import org.sanji.budget.SpendingLine;
import org.sanji.common.ui.Confirm;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.Notices;

/** The projects of a year with what was spent last, and how far the self-assessment is; a copy is edited here. */
final class ProjectTable extends Div {

    private final transient BudgetOfYear budget;
    private final transient BudgetPresenter presenter;
    private final transient Runnable changed;
    private final Grid<ProjectView> grid = new Grid<>();

    ProjectTable(BudgetOfYear budget, BudgetPresenter presenter, Runnable changed) {
        this.budget = budget;
        this.presenter = presenter;
        this.changed = changed;
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateText(Words.of("budget.empty-plan"));
        columns();
        grid.setItems(budget.projects());
        add(grid);
        if (budget.editable()) {
            var more = new Button(Words.of("budget.project.add"), VaadinIcon.PLUS.create(), e -> new ProjectDialog(
                            presenter, budget, null, changed)
                    .open());
            more.addThemeVariants(ButtonVariant.LUMO_SMALL);
            add(more);
        }
    }

    private void columns() {
        grid.addComponentColumn(ProjectTable::name)
                .setHeader(Words.of("budget.table.name"))
                .setFlexGrow(1)
                .setFooter(Words.of("budget.sum"));
        number("budget.table.total", v -> Words.money(v.project().total()))
                .setFooter(Words.money(sum(v -> v.project().total())));
        number("budget.spent", ProjectTable::spent)
                .setFooter(Words.money(sum(v -> v.spent().orElse(BigDecimal.ZERO))));
        number(
                "budget.rate",
                v -> Words.share(v.latest().map(SpendingLine::spentShare).orElse(null)));
        number(
                "budget.difference",
                v -> Words.difference(v.latest().map(SpendingLine::difference).orElse(null)));
        grid.addComponentColumn(v -> v.overall()
                        .<Component>map(s -> Words.grade(s.points(), s.grade()))
                        .orElseGet(() -> new Span(Formats.ABSENT)))
                .setHeader(Words.of("budget.score"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(v -> Words.state(v.state()))
                .setHeader(Words.of("budget.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        if (budget.editable()) {
            grid.addComponentColumn(this::tools).setAutoWidth(true).setFlexGrow(0);
        }
    }

    private Grid.Column<ProjectView> number(String headerKey, Function<ProjectView, String> text) {
        return grid.addColumn(text::apply)
                .setHeader(Words.of(headerKey))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private BigDecimal sum(Function<ProjectView, BigDecimal> amount) {
        return budget.projects().stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Component name(ProjectView view) {
        var link = new Anchor(
                BudgetProjectView.href(view.year(), view.project().code()),
                view.project().name());
        link.getElement().setAttribute("router-link", true);
        var code = new Span(view.project().code());
        code.addClassName("budget-code");
        var name = new Div(link, code);
        name.addClassName("budget-name");
        return name;
    }

    /** 60,000.00（6月底）. */
    private static String spent(ProjectView view) {
        return view.latest()
                .map(l -> Words.of(
                        "budget.spent.at",
                        Words.money(l.current().map(Spending::amount).orElseThrow()),
                        Words.of(l.date())))
                .orElse(Formats.ABSENT);
    }

    private Component tools(ProjectView view) {
        var edit = new Button(
                Words.of("budget.project.edit"),
                e -> new ProjectDialog(presenter, budget, view.project(), changed).open());
        var remove = new Button(Words.of("budget.project.remove"), e -> remove(view.project()));
        edit.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return new Div(edit, remove);
    }

    private void remove(BudgetProject project) {
        Confirm.withReason(
                Words.of("budget.project.remove.title", project.name()),
                Words.of("budget.project.remove.text"),
                Words.of("budget.reason"),
                Words.of("budget.project.remove"),
                reason -> {
                    presenter
                            .copies()
                            .remove(
                                    budget.year(),
                                    project.code(),
                                    budget.source().copy().version(),
                                    reason);
                    Notices.done(Words.of("budget.project.removed"));
                    changed.run();
                });
    }
}
