package org.sanji.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.sanji.common.ui.Confirm;
import org.sanji.common.ui.EmptyState;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.Notices;
import org.sanji.common.ui.PageHeader;
import org.sanji.common.ui.StateBadge;
import org.sanji.common.ui.Tone;
import org.sanji.organization.AbsenceView;

/** 请假与代办: the own absences, for the head those of the organ, for a triage officer those of the leaders. */
@StyleSheet("context://css/organization.css")
@Route("absences")
@RolesAllowed({"LIAISON", "HANDLER", "DEPARTMENT_HEAD", "LEADER", "TRIAGE_OFFICER"})
public class AbsencesView extends Div implements HasDynamicTitle {

    private final transient AbsencesPresenter presenter;
    private final Div standing = new Div();
    private final Grid<AbsenceView> grid = new Grid<>();

    /** Made by the container. */
    public AbsencesView(AbsencesPresenter presenter) {
        this.presenter = presenter;
        addClassName("absence-page");
        standing.addClassName("standing-in");
        var enter = new Button(getTranslation("absence.enter"), VaadinIcon.PLUS.create(), e -> enter());
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        enter.setVisible(!presenter.people().isEmpty());
        columns();
        add(new PageHeader(getTranslation("absence.page")).withActions(enter), standing, grid);
        show();
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        fixed(grid.addColumn(AbsenceView::name), "absence.person", "160px");
        fixed(grid.addColumn(AbsencesView::days), "absence.list.days", "210px");
        fixed(grid.addComponentColumn(this::state), "absence.list.state", "112px");
        fixed(grid.addComponentColumn(this::substitute), "absence.substitute", "250px");
        grid.addColumn(a -> Formats.text(a.reason()))
                .setHeader(getTranslation("absence.reason.short"))
                .setFlexGrow(1);
        fixed(grid.addColumn(AbsenceView::enteredByName), "absence.list.by", "160px");
        fixed(grid.addComponentColumn(this::deed), null, "150px");
        grid.setEmptyStateComponent(new EmptyState(
                VaadinIcon.CALENDAR_USER, getTranslation("absence.empty"), getTranslation("absence.empty.hint")));
    }

    private void fixed(Grid.Column<?> column, String key, String width) {
        column.setFlexGrow(0).setWidth(width).setResizable(true);
        column.setHeader(key == null ? "" : getTranslation(key));
    }

    private static String days(AbsenceView a) {
        var from = Formats.date(a.from());
        return a.from().equals(a.to()) ? from : from + " — " + Formats.date(a.to());
    }

    private Component state(AbsenceView a) {
        var word = getTranslation("absence.State." + a.state());
        return switch (a.state()) {
            case COMING -> new StateBadge(word, Tone.NEUTRAL, VaadinIcon.CALENDAR_CLOCK);
            case NOW -> new StateBadge(word, Tone.ACTIVE, VaadinIcon.FLIGHT_TAKEOFF);
            case OVER -> new StateBadge(word, Tone.NEUTRAL, VaadinIcon.CHECK);
        };
    }

    private Component substitute(AbsenceView a) {
        var cell = new Div(new Span(a.substituteName()));
        cell.addClassName("substitute");
        if (a.substituteAway()) {
            var warning =
                    new StateBadge(getTranslation("absence.away.short"), Tone.SOON, VaadinIcon.EXCLAMATION_CIRCLE_O);
            warning.getElement().setAttribute("title", getTranslation("absence.away"));
            cell.add(warning);
        }
        return cell;
    }

    private Component deed(AbsenceView a) {
        if (!a.mayEnd()) {
            return new Span(back(a));
        }
        var key = a.state() == AbsenceView.State.NOW ? "absence.back" : "absence.cancel";
        var deed = getTranslation(key);
        var text = getTranslation(key + ".text", a.name());
        var button = new Button(
                deed,
                e -> Confirm.ask(deed, text, deed, () -> {
                    presenter.comeBack(a.id());
                    Notices.done(getTranslation("absence.back.done"));
                    show();
                }));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private String back(AbsenceView a) {
        if (a.backOn() == null) {
            return "";
        }
        return a.backOn().isAfter(a.from())
                ? getTranslation("absence.back-on", Formats.date(a.backOn()))
                : getTranslation("absence.cancelled");
    }

    private void enter() {
        new AbsenceDialog(presenter, substitute -> {
                    Notices.done(getTranslation("absence.saved", substitute));
                    show();
                })
                .open();
    }

    private void show() {
        standing.removeAll();
        for (var a : presenter.standingIn()) {
            var sentence = new Span(getTranslation("absence.standing", a.name(), Formats.date(a.to())));
            standing.add(new Div(VaadinIcon.USERS.create(), sentence));
        }
        standing.setVisible(standing.getComponentCount() > 0);
        grid.setItems(presenter.all());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("absence.page");
    }
}
