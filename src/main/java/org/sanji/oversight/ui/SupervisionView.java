package org.sanji.oversight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import java.util.List;
import org.sanji.common.ui.Confirm;
import org.sanji.common.ui.EmptyState;
import org.sanji.common.ui.FilterBar;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.LazyGrid;
import org.sanji.common.ui.Notices;
import org.sanji.common.ui.PageHeader;
import org.sanji.common.ui.StateBadge;
import org.sanji.common.ui.Tone;
import org.sanji.organization.Organ;
import org.sanji.oversight.SupervisionFilter;
import org.sanji.oversight.SupervisionRow;
import org.sanji.petition.BreachKind;

/** Dates that were missed, by organ and age; a supervisor notes what was done about each. */
@StyleSheet("context://css/worklist.css")
@StyleSheet("context://css/oversight.css")
@Route("supervision")
@RolesAllowed({"SUPERVISOR", "LEADER"})
public class SupervisionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String OPEN = "open";
    private static final String NOTED = "noted";

    private final transient SupervisionPresenter presenter;
    private final FilterBar bar = new FilterBar(SupervisionView.class);
    private final ComboBox<String> show;
    private final TextField text;
    private final ComboBox<Organ> organ;
    private final ComboBox<BreachKind> kind;
    private final LazyGrid<SupervisionRow> grid;
    private final PageHeader header;
    private final Div organs = new Div();

    /** Made by the container. */
    public SupervisionView(SupervisionPresenter presenter) {
        this.presenter = presenter;
        addClassName("task-page");
        header = new PageHeader(getTranslation("supervision.page"));
        organs.addClassName("organ-counts");
        show = bar.choice(
                "show",
                getTranslation("supervision.show"),
                List.of(OPEN, NOTED),
                v -> getTranslation("supervision.show." + v),
                v -> v);
        text = bar.text("q", getTranslation("supervision.text"));
        organ = bar.choice("organ", getTranslation("supervision.organ"), presenter.organs(), Organ::name, Organ::code);
        kind = bar.choice("kind", getTranslation("supervision.kind"), BreachKind.class);
        grid = new LazyGrid<>(SupervisionRow::id, presenter::page);
        columns();
        grid.setEmpty(new EmptyState(
                VaadinIcon.CHECK_CIRCLE_O,
                getTranslation("supervision.empty"),
                getTranslation("supervision.empty.hint")));
        add(header, organs, bar, grid);
    }

    private void columns() {
        fixed(grid.addBadgeColumn("number", getTranslation("supervision.number"), this::number), "140px");
        grid.addBadgeColumn(null, getTranslation("supervision.title"), SupervisionView::title)
                .setFlexGrow(1)
                .setWidth("160px")
                .setAutoWidth(false);
        fixed(
                grid.addTextColumn("organ", getTranslation("supervision.organ"), r -> presenter.organName(r.organ())),
                "180px");
        fixed(
                grid.addTextColumn(
                        "kind", getTranslation("supervision.kind"), r -> getTranslation("BreachKind." + r.kind())),
                "112px");
        fixed(grid.addTextColumn("dueOn", getTranslation("supervision.due"), r -> Formats.date(r.dueOn())), "112px");
        fixed(grid.addNumberColumn(null, getTranslation("supervision.late"), SupervisionRow::daysLate), "88px");
        fixed(
                grid.addTextColumn(
                        null, getTranslation("supervision.state"), r -> getTranslation("PetitionState." + r.state())),
                "120px");
        fixed(grid.addBadgeColumn(null, getTranslation("supervision.noted"), this::noted), "210px");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
    }

    private static <T> void fixed(Grid.Column<T> column, String width) {
        column.setFlexGrow(0).setWidth(width).setAutoWidth(false);
    }

    private Component number(SupervisionRow row) {
        var link = new Anchor("petitions/" + row.number(), row.number());
        link.getElement().setAttribute("router-link", true);
        link.addClassName("number");
        return link;
    }

    private static Component title(SupervisionRow row) {
        var words = new Span(row.title());
        words.setTitle(row.title());
        words.addClassName("cut");
        return words;
    }

    private Component noted(SupervisionRow row) {
        if (row.notedOn() != null) {
            var words = new Span(getTranslation("supervision.noted-by", Formats.date(row.notedOn()), row.notedBy()));
            words.setTitle(row.note());
            words.addClassName("cut");
            return words;
        }
        if (!presenter.mayNote()) {
            return new StateBadge(getTranslation("supervision.show.open"), Tone.SOON);
        }
        var button = new Button(
                getTranslation("supervision.note"),
                VaadinIcon.PENCIL.create(),
                e -> Confirm.withReason(
                        getTranslation("supervision.note"),
                        getTranslation(
                                "supervision.note.text",
                                row.number(),
                                presenter.organName(row.organ()),
                                getTranslation("BreachKind." + row.kind())),
                        getTranslation("supervision.note.what"),
                        getTranslation("supervision.note.do"),
                        note -> note(row, note)));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void note(SupervisionRow row, String note) {
        presenter.note(row, note);
        Notices.done(getTranslation("supervision.note.done"));
        show();
    }

    private void show() {
        var counts = presenter.counts();
        header.withSubtitle(getTranslation("supervision.counts", counts.open(), counts.noted(), counts.month()));
        organs.removeAll();
        presenter.byOrgan().forEach(count -> organs.add(chip(count.organ(), count.open())));
        grid.refresh();
    }

    private Component chip(String code, long open) {
        var chip = new Anchor(
                "supervision?organ=" + code + "&show=" + OPEN,
                getTranslation("supervision.organ-count", presenter.organName(code), open));
        chip.getElement().setAttribute("router-link", true);
        chip.addClassName("organ-chip");
        return chip;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        bar.read(event);
        presenter.narrow(new SupervisionFilter(
                text.getValue().isBlank() ? null : text.getValue().strip(),
                organ.getOptionalValue().map(Organ::code).orElse(null),
                kind.getValue(),
                show.isEmpty() ? null : OPEN.equals(show.getValue())));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("supervision.page");
    }
}
