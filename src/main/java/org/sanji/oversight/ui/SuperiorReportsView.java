package org.sanji.oversight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.sanji.common.ui.DueBadge;
import org.sanji.common.ui.DueDay;
import org.sanji.common.ui.EmptyState;
import org.sanji.common.ui.FilterBar;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.LazyGrid;
import org.sanji.common.ui.PageHeader;
import org.sanji.common.ui.StateBadge;
import org.sanji.common.ui.Tone;
import org.sanji.organization.Organ;
import org.sanji.oversight.SuperiorReportFilter;
import org.sanji.oversight.SuperiorReportRow;
import org.sanji.oversight.SuperiorReportShow;
import org.sanji.oversight.SuperiorReportState;

/** 上级交办: what superiors assigned, by when they want a report, and where each report stands. */
@StyleSheet("context://css/worklist.css")
@StyleSheet("context://css/oversight.css")
@StyleSheet("context://css/superior.css")
@Route("superior-reports")
@RolesAllowed({"TRIAGE_OFFICER", "SUPERVISOR", "LEADER"})
public class SuperiorReportsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SuperiorPresenter presenter;
    private final FilterBar bar = new FilterBar(SuperiorReportsView.class);
    private final ShowTabs<SuperiorReportShow> show;
    private final TextField text;
    private final ComboBox<Organ> superior;
    private final ComboBox<Organ> organ;
    private final LazyGrid<SuperiorReportRow> grid;

    /** Made by the container. */
    public SuperiorReportsView(SuperiorPresenter presenter) {
        this.presenter = presenter;
        addClassName("task-page");
        show = bar.bind(
                "show",
                new ShowTabs<>(SuperiorReportShow.class, SuperiorReportShow.OVERDUE),
                SuperiorReportShow::name,
                SuperiorReportShow::valueOf);
        text = bar.text("q", getTranslation("superior-report.filter.text"));
        superior = bar.choice(
                "superior",
                getTranslation("superior-report.superior"),
                presenter.superiors(),
                Organ::name,
                Organ::code);
        organ = bar.choice(
                "organ", getTranslation("superior-report.lead"), presenter.organs(), Organ::name, Organ::code);
        grid = new LazyGrid<>(SuperiorReportRow::id, presenter::page);
        columns();
        grid.setEmpty(new EmptyState(
                VaadinIcon.CHECK_CIRCLE_O,
                getTranslation("superior-report.empty"),
                getTranslation("superior-report.empty.hint")));
        add(new PageHeader(getTranslation("superior-report.page")), bar, grid);
    }

    private void columns() {
        fixed(
                grid.addBadgeColumn("number", getTranslation("superior-report.number"), SuperiorReportsView::number),
                "132px");
        grid.addBadgeColumn(null, getTranslation("superior-report.title"), SuperiorReportsView::title)
                .setFlexGrow(1)
                .setWidth("120px")
                .setAutoWidth(false);
        fixed(grid.addBadgeColumn("organ", getTranslation("superior-report.letter"), this::letter), "176px");
        fixed(
                grid.addTextColumn(null, getTranslation("superior-report.lead"), r -> presenter.organ(r.leadOrgan())),
                "150px");
        fixed(
                grid.addTextColumn(
                        null,
                        getTranslation("superior-report.case"),
                        r -> getTranslation("PetitionState." + r.petitionState())),
                "96px");
        fixed(grid.addBadgeColumn("state", getTranslation("superior-report.state"), r -> state(r.state())), "124px");
        fixed(grid.addBadgeColumn("dueOn", getTranslation("superior-report.due"), this::due), "188px");
        fixed(grid.addTextColumn(null, getTranslation("superior-report.sent"), r -> Formats.date(r.sentOn())), "108px");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
    }

    private static <T> void fixed(Grid.Column<T> column, String width) {
        column.setFlexGrow(0).setWidth(width).setAutoWidth(false);
    }

    private static Component number(SuperiorReportRow row) {
        var link = new Anchor("petitions/" + row.number() + "?tab=" + SuperiorSection.TAB, row.number());
        link.getElement().setAttribute("router-link", true);
        link.addClassName("number");
        return link;
    }

    private static Component title(SuperiorReportRow row) {
        var words = new Span(row.title());
        words.setTitle(row.title());
        words.addClassName("cut");
        return words;
    }

    private Component letter(SuperiorReportRow row) {
        var name = new Span(presenter.organ(row.organ()));
        var number = new Span(row.letterNumber());
        number.setTitle(row.letterNumber());
        number.addClassNames("cut", "instruction-last");
        var cell = new Div(name, number);
        cell.addClassName("superior-cell");
        if (row.important()) {
            name.setText(getTranslation("superior-report.important", presenter.organ(row.organ())));
            name.addClassName("superior-important");
        }
        return cell;
    }

    static StateBadge state(SuperiorReportState state) {
        var text = com.vaadin.flow.i18n.I18NProvider.translate("SuperiorReportState." + state);
        return switch (state) {
            case WAITING -> new StateBadge(text, Tone.NEUTRAL, VaadinIcon.HOURGLASS);
            case DRAFTING -> new StateBadge(text, Tone.ACTIVE, VaadinIcon.PENCIL);
            case CHECKING -> new StateBadge(text, Tone.SOON, VaadinIcon.EYE);
            case SENT -> new StateBadge(text, Tone.GOOD);
        };
    }

    private Component due(SuperiorReportRow row) {
        var why = getTranslation("due.why.CHECK_REPORT", Formats.date(row.dueOn()));
        return row.state() == SuperiorReportState.SENT
                ? new DueDay(row.dueOn(), why)
                : new DueBadge(row.dueOn(), presenter.today()).because(why);
    }

    private void refresh() {
        presenter.narrow(new SuperiorReportFilter(
                show.show(),
                text.getValue().isBlank() ? null : text.getValue().strip(),
                superior.getOptionalValue().map(Organ::code).orElse(null),
                organ.getOptionalValue().map(Organ::code).orElse(null)));
        var counts = presenter.counts();
        show.show(counts::of);
        grid.refresh();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        bar.read(event);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("superior-report.page");
    }
}
