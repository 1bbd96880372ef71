package org.sanji.oversight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
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
import org.sanji.common.ui.EmptyState;
import org.sanji.common.ui.FilterBar;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.LazyGrid;
import org.sanji.common.ui.MenuCountsChanged;
import org.sanji.common.ui.PageHeader;
import org.sanji.common.ui.StateBadge;
import org.sanji.common.ui.Tone;
import org.sanji.organization.Organ;
import org.sanji.oversight.BacklogBand;
import org.sanji.oversight.BacklogFilter;
import org.sanji.oversight.BacklogRow;
import org.sanji.oversight.BacklogShow;

/** 积案: matters open for long or reopened often, by organ and age, and which leader took them on. */
@StyleSheet("context://css/worklist.css")
@StyleSheet("context://css/oversight.css")
@StyleSheet("context://css/superior.css")
@Route("backlog")
@RolesAllowed({"LEADER", "SUPERVISOR", "TRIAGE_OFFICER", "LIAISON", "HANDLER", "DEPARTMENT_HEAD"})
public class BacklogView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient BacklogPresenter presenter;
    private final FilterBar bar = new FilterBar(BacklogView.class);
    private final ShowTabs<BacklogShow> show;
    private final TextField text;
    private final ComboBox<Organ> organ;
    private final ComboBox<BacklogBand> band;
    private final Checkbox reopened;
    private final LazyGrid<BacklogRow> grid;
    private final BacklogFigures figures;

    /** Made by the container. */
    public BacklogView(BacklogPresenter presenter) {
        this.presenter = presenter;
        addClassName("task-page");
        var rules = presenter.rules();
        show = bar.bind(
                "show", new ShowTabs<>(BacklogShow.class, BacklogShow.SILENT), BacklogShow::name, BacklogShow::valueOf);
        text = bar.text("q", getTranslation("backlog.filter.text"));
        organ = bar.choice("organ", getTranslation("backlog.organ"), presenter.organs(), Organ::name, Organ::code);
        band = bar.choice(
                "band",
                getTranslation("backlog.band"),
                presenter.bands(),
                BacklogFigures::name,
                b -> String.valueOf(b.index()));
        reopened = bar.bind(
                "reopened",
                new Checkbox(getTranslation("backlog.reopened.only", rules.reopenings())),
                String::valueOf,
                Boolean::valueOf);
        figures = new BacklogFigures(presenter);
        grid = new LazyGrid<>(r -> r.petitionId() + " " + r.leader(), presenter::page);
        columns();
        grid.setEmpty(new EmptyState(
                VaadinIcon.CHECK_CIRCLE_O, getTranslation("backlog.empty"), getTranslation("backlog.empty.hint")));
        var header = new PageHeader(getTranslation("backlog.page"))
                .withSubtitle(getTranslation("backlog.subtitle", rules.ageDays(), rules.reopenings()));
        add(header, bar, figures, grid);
    }

    private void columns() {
        fixed(grid.addBadgeColumn("number", getTranslation("backlog.number"), BacklogView::number), "140px");
        grid.addBadgeColumn(null, getTranslation("backlog.title"), r -> cut(r.title()))
                .setFlexGrow(1)
                .setWidth("140px")
                .setAutoWidth(false);
        fixed(
                grid.addTextColumn("organ", getTranslation("backlog.organ"), r -> presenter.organ(r.leadOrgan())),
                "150px");
        fixed(grid.addNumberColumn("ageDays", getTranslation("backlog.age"), BacklogRow::ageDays), "76px");
        fixed(grid.addNumberColumn("reopenings", getTranslation("backlog.reopenings"), BacklogRow::reopenings), "76px");
        fixed(grid.addBadgeColumn("leader", getTranslation("backlog.leader"), this::leader), "112px");
        fixed(grid.addBadgeColumn("lastContactOn", getTranslation("backlog.contact"), this::contact), "150px");
        fixed(grid.addBadgeColumn("nextStepOn", getTranslation("backlog.next"), this::next), "210px");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
    }

    private static <T> void fixed(Grid.Column<T> column, String width) {
        column.setFlexGrow(0).setWidth(width).setAutoWidth(false);
    }

    private static Component number(BacklogRow row) {
        var link = new Anchor("petitions/" + row.number() + "?tab=" + BacklogSection.TAB, row.number());
        link.getElement().setAttribute("router-link", true);
        link.addClassName("number");
        return link;
    }

    private static Span cut(String text) {
        var words = new Span(text);
        words.setTitle(text);
        words.addClassName("cut");
        return words;
    }

    private Component leader(BacklogRow row) {
        if (row.leader() != null) {
            return new Span(row.leaderName());
        }
        if (!presenter.isLeader() || !row.state().isOpen()) {
            var free = new Span(getTranslation("backlog.free"));
            free.addClassName("backlog-none");
            return free;
        }
        var take = new Button(getTranslation("backlog.take"), e -> new ChargeDialogs(presenter, this::refresh)
                .takeOn(row.petitionId(), row.number()));
        take.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return take;
    }

    private Component contact(BacklogRow row) {
        if (row.leader() == null) {
            return new Span(Formats.ABSENT);
        }
        var words = row.lastContactOn() == null
                ? getTranslation("backlog.contact.none")
                : Formats.date(row.lastContactOn());
        return row.silent() ? new StateBadge(words, Tone.OVERDUE) : new Span(words);
    }

    private Component next(BacklogRow row) {
        if (row.nextStepOn() == null) {
            return new Span(Formats.ABSENT);
        }
        var cell = new Div(
                new DueBadge(row.nextStepOn(), presenter.today())
                        .because(getTranslation("due.why.step", Formats.date(row.nextStepOn()))),
                cut(row.nextStep()));
        cell.addClassName("superior-cell");
        return cell;
    }

    private void refresh() {
        presenter.narrow(new BacklogFilter(
                show.show(),
                text.getValue().isBlank() ? null : text.getValue().strip(),
                organ.getOptionalValue().map(Organ::code).orElse(null),
                band.getOptionalValue().map(BacklogBand::index).orElse(null),
                reopened.getValue() ? Boolean.TRUE : null));
        var counts = presenter.counts();
        show.show(counts::of);
        figures.refresh(show.show());
        grid.refresh();
        MenuCountsChanged.fire();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        bar.read(event);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("backlog.page");
    }
}
