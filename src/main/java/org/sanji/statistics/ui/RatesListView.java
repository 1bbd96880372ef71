package org.sanji.statistics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.sanji.common.ui.EmptyState;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.LazyGrid;
import org.sanji.common.ui.PageHeader;
import org.sanji.common.ui.WayBack;
import org.sanji.statistics.Basis;
import org.sanji.statistics.Cell;
import org.sanji.statistics.RateLists;
import org.sanji.statistics.RateRow;

/** The petitions behind one number; rows outside the reader's scope show number, organ and dates only. */
@StyleSheet("context://css/statistics.css")
@Route("rates/list")
@RolesAllowed({"LEADER", "STATISTICIAN", "SUPERVISOR", "DEPARTMENT_HEAD", "LIAISON", "TRIAGE_OFFICER", "FINANCE"})
public class RatesListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RatesPresenter presenter;
    private final transient DimensionWords words;
    private final PageHeader header = new PageHeader("");
    private final WayBack back = new WayBack("rates", Words.of("rates.back"));
    private final LazyGrid<RateRow> grid;
    private Grid.Column<RateRow> done;
    private Grid.Column<RateRow> pass;
    private transient RateAddress address;
    private Cell cell = Cell.REGISTRATIONS;

    /** Made by the container. */
    RatesListView(RatesPresenter presenter, RateLists lists, DimensionWords words) {
        this.words = words;
        this.presenter = presenter;
        this.address = presenter.address(java.util.Map.of());
        addClassNames("page", "rates-list-page");
        grid = new LazyGrid<>(RateRow::number, page -> lists.page(address.query(), cell, page));
        columns();
        grid.setEmpty(new EmptyState(VaadinIcon.LIST, Words.of("rates.list.empty"), Words.of("rates.list.empty.hint")));
        add(header, back, grid);
    }

    private void columns() {
        grid.addBadgeColumn("number", Words.of("rates.list.number"), RatesListView::number);
        grid.addTextColumn(
                "organ",
                Words.of("rates.organ"),
                r -> r.organ() == null ? Words.of("rates.unassigned") : presenter.organName(r.organ()));
        grid.addTextColumn(null, Words.of("rates.list.petitioner"), RateRow::petitioner);
        grid.addTextColumn(null, Words.of("rates.list.title"), r -> r.visible() ? r.title() : Words.of("rates.masked"))
                .setFlexGrow(1);
        grid.addTextColumn(null, Words.of("rates.list.form"), r -> Words.of(r.form()));
        grid.addTextColumn("registeredOn", Words.of("rates.list.registered"), r -> Formats.date(r.registeredOn()));
        grid.addTextColumn("dueOn", Words.of("rates.list.due"), r -> Formats.date(r.dueOn()))
                .setTooltipGenerator(this::why);
        done = grid.addTextColumn("doneOn", Words.of("rates.list.done"), r -> Formats.date(r.doneOn()));
        pass = grid.addTextColumn(null, Words.of("rates.list.pass"), r -> String.valueOf(r.pass()));
        grid.addTextColumn("closedOn", Words.of("rates.list.closed"), r -> Formats.date(r.closedOn()));
        grid.addTextColumn(
                null,
                Words.of("rates.list.fate"),
                r -> r.cell() == null ? Words.of(r.repeatKind()) : Words.of(r.cell()));
        grid.addTextColumn(
                "failedOn",
                Words.of("rates.list.failure"),
                r -> r.failure() == null
                        ? null
                        : Words.of("rates.failure." + r.failure()) + " " + Formats.date(r.failedOn()));
    }

    /** What was due depends on what the list is about. */
    private String why(RateRow row) {
        if (row.dueOn() == null) {
            return null;
        }
        var key =
                switch (cell.basis()) {
                    case TRIAGE_DUE -> "due.why.rate.triage";
                    case NOTICE_DUE -> "due.why.rate.notice";
                    case REGISTERED, ANSWER_DUE, CLOSED, OPEN -> "due.why.rate";
                };
        return Words.of(key, Formats.date(row.dueOn()));
    }

    private static Component number(RateRow row) {
        if (!row.visible()) {
            return new Span(row.number());
        }
        var link = new Anchor("petitions/" + row.number(), row.number());
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = RatesView.parameters(event);
        address = presenter.address(parameters);
        cell = RateAddress.cell(parameters);
        back.read(event, address.page());
        boolean ofWork = cell.basis() != Basis.REGISTERED;
        pass.setVisible(ofWork);
        done.setVisible(ofWork && cell.basis() != Basis.CLOSED && cell.basis() != Basis.OPEN);
        grid.refresh();
        var query = address.query();
        header.setHeading(Words.of(cell));
        var narrowing = words.narrowing(query);
        var key = "rates.list.subtitle." + cell.basis();
        header.withSubtitle(Words.of(
                        key,
                        grid.total(),
                        Formats.date(query.period().from()),
                        Formats.date(query.period().to()),
                        Formats.date(query.asOf()))
                + (narrowing.isEmpty() ? "" : "；" + narrowing));
    }

    @Override
    public String getPageTitle() {
        return Words.of(cell);
    }
}
