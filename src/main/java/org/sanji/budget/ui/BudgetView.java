package org.sanji.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.sanji.budget.BudgetOfYear;
import org.sanji.budget.PlanSource;
import org.sanji.common.ui.Confirm;
import org.sanji.common.ui.EmptyState;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.Forms;
import org.sanji.common.ui.Notices;
import org.sanji.common.ui.PageHeader;
import org.sanji.statistics.ui.GoalTable;

/** Goals and budget of a year. */
@StyleSheet("context://css/budget.css")
@Route(BudgetView.ROUTE)
@RolesAllowed({"FINANCE", "LEADER", "STATISTICIAN", "SUPERVISOR", "DEPARTMENT_HEAD"})
public class BudgetView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "budget";

    private final transient BudgetPresenter presenter;
    private int year;

    /** Made by the container. */
    BudgetView(BudgetPresenter presenter) {
        this.presenter = presenter;
        addClassNames("page", "budget-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        year = presenter.year(event.getLocation().getQueryParameters().getParameters());
        show();
    }

    private void show() {
        var budget = presenter.budgetOf(year);
        removeAll();
        add(
                header(budget),
                years(),
                Forms.section(Words.of("budget.goals", String.valueOf(year)), new GoalTable(presenter.goalsOf(year))),
                Forms.section(Words.of("budget.projects", String.valueOf(year)), projects(budget)));
    }

    private Component header(BudgetOfYear budget) {
        var header = new PageHeader(Words.of("budget.page"))
                .withSubtitle(Words.of(
                        budget.isPlanned() ? "budget.subtitle" : "budget.subtitle.none",
                        String.valueOf(year),
                        Formats.date(presenter.today()),
                        budget.isPlanned() ? budget.plan().unit() : ""));
        if (!budget.projects().isEmpty()) {
            header.withActions(
                    Downloads.link(ROUTE + "/" + year + "/table.pdf", Words.of("budget.pdf.all")),
                    Downloads.link(ROUTE + "/" + year + "/table.xlsx", Words.of("budget.excel")));
        }
        return header;
    }

    private Component years() {
        var row = new Div();
        row.addClassName("budget-years");
        for (int each : presenter.years()) {
            var link = new Anchor(href(each), Words.of("budget.year", String.valueOf(each)));
            link.getElement().setAttribute("router-link", true);
            link.setClassName("current", each == year);
            row.add(link);
        }
        return row;
    }

    static String href(int year) {
        return ROUTE + "?year=" + year;
    }

    private Component projects(BudgetOfYear budget) {
        var part = new Div();
        part.addClassName("budget-projects");
        if (!budget.isPlanned()) {
            part.add(nothing(budget));
        } else {
            part.add(new Div(source(budget.source())), new ProjectTable(budget, presenter, this::show));
        }
        if (!budget.orphans().isEmpty()) {
            var note = new Div(Words.of("budget.orphans", String.join(Words.of("budget.comma"), budget.orphans())));
            note.addClassName("budget-warning");
            part.add(note);
        }
        return part;
    }

    private Component nothing(BudgetOfYear budget) {
        var title = Words.of("budget.none", String.valueOf(year));
        var from = budget.copyFrom();
        if (from == null) {
            return new EmptyState(VaadinIcon.COIN_PILES, title, Words.of("budget.none.hint"));
        }
        var copy = new Button(
                Words.of("budget.copy", String.valueOf(from)),
                e -> Confirm.ask(
                        Words.of("budget.copy.title", String.valueOf(from), String.valueOf(year)),
                        Words.of("budget.copy.text", String.valueOf(year)),
                        Words.of("budget.copy.deed"),
                        () -> {
                            presenter.copies().copyLast(year);
                            Notices.done(Words.of("budget.copy.done", String.valueOf(year)));
                            show();
                        }));
        return new EmptyState(VaadinIcon.COIN_PILES, title, Words.of("budget.none.copy"), copy);
    }

    /** Which is shown, the file or the copy, and what is behind it. */
    private static String source(PlanSource source) {
        var copy = source.copy();
        if (source.isFile()) {
            return copy == null
                    ? Words.of("budget.source.file")
                    : Words.of(
                            "budget.source.file-wins",
                            String.valueOf(copy.version()),
                            copy.byName(),
                            Formats.dateTime(copy.at()));
        }
        return copy.version() == 1
                ? Words.of(
                        "budget.source.copy", String.valueOf(copy.from()), copy.byName(), Formats.dateTime(copy.at()))
                : Words.of(
                        "budget.source.edited",
                        String.valueOf(copy.from()),
                        String.valueOf(copy.version()),
                        copy.byName(),
                        Formats.dateTime(copy.at()),
                        copy.reason());
    }

    @Override
    public String getPageTitle() {
        return Words.of("budget.page");
    }
}
