package org.sanji.oversight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.IntStream;
import org.sanji.common.ui.DueBadge;
import org.sanji.common.ui.EmptyState;
import org.sanji.common.ui.FilterBar;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.LazyGrid;
import org.sanji.common.ui.MenuCountsChanged;
import org.sanji.common.ui.PageHeader;
import org.sanji.organization.Organ;
import org.sanji.oversight.SupervisionCause;
import org.sanji.oversight.SupervisionFilter;
import org.sanji.oversight.SupervisionRow;
import org.sanji.oversight.SupervisionShow;

/** 督办: causes and orders by organ and age; each figure opens its list, each row its petition and its order. */
@StyleSheet("context://css/worklist.css")
@StyleSheet("context://css/oversight.css")
@StyleSheet("context://css/supervision.css")
@Route("supervision")
@RolesAllowed({"SUPERVISOR", "LEADER", "TRIAGE_OFFICER"})
public class SupervisionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SupervisionPresenter presenter;
    private final FilterBar bar = new FilterBar(SupervisionView.class);
    private final ShowTabs<SupervisionShow> show;
    private final TextField text;
    private final ComboBox<Organ> organ;
    private final ComboBox<SupervisionCause> cause;
    private final ComboBox<Integer> age;
    private final LazyGrid<SupervisionRow> grid;
    private final Div matrix = new Div();

    /** Made by the container. */
    public SupervisionView(SupervisionPresenter presenter) {
        this.presenter = presenter;
        addClassNames("task-page", "supervision-page");
        show = bar.bind(
                "show",
                new ShowTabs<>(SupervisionShow.class, SupervisionShow.OVERDUE),
                SupervisionShow::name,
                SupervisionShow::valueOf);
        text = bar.text("q", getTranslation("supervision.text"));
        organ = bar.choice("organ", getTranslation("supervision.organ"), presenter.organs(), Organ::name, Organ::code);
        cause = bar.choice("cause", getTranslation("supervision.cause"), SupervisionCause.class);
        age = ages();
        grid = new LazyGrid<>(SupervisionRow::id, presenter::page);
        columns();
        grid.setEmpty(new EmptyState(
                VaadinIcon.CHECK_CIRCLE_O,
                getTranslation("supervision.empty"),
                getTranslation("supervision.empty.hint")));
        var header = new PageHeader(getTranslation("supervision.page"));
        if (presenter.readsFigures()) {
            header.withActions(SupervisionWords.link(FigureAddress.PATH, getTranslation("supervision.figures.page")));
        }
        add(header, matrix, bar, grid);
    }

    private ComboBox<Integer> ages() {
        var bands = presenter.matrix();
        List<Integer> all =
                IntStream.rangeClosed(0, bands.ages().size()).boxed().toList();
        return bar.choice(
                "age",
                getTranslation("supervision.age"),
                all,
                band -> SupervisionTable.age(bands, band),
                band -> Integer.toString(band));
    }

    private void columns() {
        fixed(
                grid.addBadgeColumn(
                        "number",
                        getTranslation("supervision.number"),
                        r -> number("petitions/" + r.number() + "?tab=" + SupervisionSection.TAB, r.number())),
                "136px");
        grid.addBadgeColumn(null, getTranslation("supervision.title"), r -> cut(r.title(), r.title()))
                .setFlexGrow(1)
                .setWidth("110px")
                .setAutoWidth(false);
        fixed(
                grid.addTextColumn("organ", getTranslation("supervision.organ"), r -> presenter.organName(r.organ())),
                "126px");
        fixed(
                grid.addBadgeColumn(
                        "cause",
                        getTranslation("supervision.cause"),
                        r -> cut(SupervisionWords.shortCause(r), SupervisionWords.cause(r))),
                "128px");
        fixed(grid.addBadgeColumn("raisedOn", getTranslation("supervision.raised"), this::raised), "156px");
        fixed(
                grid.addBadgeColumn(
                        "state", getTranslation("supervision.state"), r -> SupervisionWords.state(r.state())),
                "104px");
        fixed(grid.addBadgeColumn("dueOn", getTranslation("supervision.due"), this::due), "196px");
        fixed(grid.addBadgeColumn(null, getTranslation("supervision.order"), this::order), "132px");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
    }

    private Component order(SupervisionRow row) {
        var words = row.orderNumber() == null ? getTranslation("supervision.open") : row.orderNumber();
        var link = number("supervision/" + row.id(), words);
        link.getElement().setAttribute("title", words);
        return link;
    }

    private static <T> void fixed(Grid.Column<T> column, String width) {
        column.setFlexGrow(0).setWidth(width).setAutoWidth(false);
    }

    private static Component number(String path, String words) {
        var link = SupervisionWords.link(path, words);
        link.addClassName("number");
        return link;
    }

    private static Component cut(String shown, String whole) {
        var words = new Span(shown);
        words.setTitle(whole);
        words.addClassName("cut");
        return words;
    }

    private Component raised(SupervisionRow row) {
        return new Span(
                row.state().isOpen()
                        ? getTranslation("supervision.raised.age", Formats.date(row.raisedOn()), row.ageDays())
                        : Formats.date(row.raisedOn()));
    }

    private Component due(SupervisionRow row) {
        return row.state().isOpen()
                ? new DueBadge(row.dueOn(), presenter.today()).because(presenter.why(row))
                : new Span(getTranslation("supervision.ended-on", Formats.date(row.endedOn())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        bar.read(event);
        presenter.narrow(new SupervisionFilter(
                show.show(),
                text.getValue().isBlank() ? null : text.getValue().strip(),
                organ.getOptionalValue().map(Organ::code).orElse(null),
                cause.getValue(),
                age.getValue()));
        show.show(presenter.counts()::of);
        matrix.removeAll();
        matrix.add(new SupervisionTable(presenter));
        grid.refresh();
        MenuCountsChanged.fire();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("supervision.page");
    }
}
