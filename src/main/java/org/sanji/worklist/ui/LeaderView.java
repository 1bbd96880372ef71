package org.sanji.worklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.sanji.common.ui.DueBadge;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.Forms;
import org.sanji.common.ui.LazyGrid;
import org.sanji.common.ui.PageHeader;
import org.sanji.petition.PetitionRow;
import org.sanji.worklist.LeaderCard;
import org.sanji.worklist.TaskRow;

/** The leader's first page: hearings that wait, urgent petitions, what the organs in charge are late with, the rates. */
@StyleSheet("context://css/worklist.css")
@Route("leader")
@RolesAllowed("LEADER")
public class LeaderView extends Div implements HasDynamicTitle {

    private final transient LeaderPresenter presenter;

    /** Made by the container. */
    public LeaderView(LeaderPresenter presenter) {
        this.presenter = presenter;
        addClassName("leader-page");
        var cards = new Div();
        cards.addClassName("card-row");
        presenter.cards().forEach(content -> cards.add(card(content)));
        cards.setVisible(!presenter.cards().isEmpty());
        add(new PageHeader(getTranslation("leader.page")), cards, hearings(), urgent(), overdue());
    }

    private static Anchor card(LeaderCard.Content content) {
        var label = new Span(content.label());
        label.addClassName("card-label");
        var value = new Span(content.value());
        value.addClassName("card-value");
        var card = new Anchor(content.path());
        card.getElement().setAttribute("router-link", true);
        card.addClassName("figure-card");
        if (content.alarming()) {
            card.addClassName("tone-overdue");
        }
        card.add(label, value);
        if (content.note() != null) {
            var note = new Span(content.note());
            note.addClassName("card-note");
            card.add(note);
        }
        return card;
    }

    private Section hearings() {
        var grid = new LazyGrid<TaskRow>(TaskRow::id, presenter::hearings);
        TaskColumns.add(grid, presenter.today(), presenter::why);
        return part("leader.hearings", "leader.hearings.none", grid);
    }

    private Section urgent() {
        var grid = new LazyGrid<PetitionRow>(PetitionRow::id, presenter::urgent);
        TaskColumns.fixed(
                grid.addBadgeColumn("number", getTranslation("worklist.number"), r -> TaskColumns.link(r.number())),
                "140px");
        TaskColumns.fixed(
                grid.addTextColumn(null, getTranslation("worklist.petitioner"), PetitionRow::petitioner), "84px");
        grid.addTextColumn(null, getTranslation("worklist.title"), PetitionRow::title)
                .setFlexGrow(1)
                .setWidth("220px")
                .setAutoWidth(false);
        TaskColumns.fixed(
                grid.addTextColumn(
                        "state", getTranslation("leader.state"), r -> getTranslation("PetitionState." + r.state())),
                "120px");
        TaskColumns.fixed(
                grid.addTextColumn("leadOrgan", getTranslation("leader.lead"), r -> presenter.organ(r.leadOrgan())),
                "170px");
        TaskColumns.fixed(
                grid.addTextColumn(
                        "registeredOn", getTranslation("leader.registered"), r -> Formats.date(r.registeredOn())),
                "112px");
        TaskColumns.fixed(grid.addBadgeColumn("dueOn", getTranslation("worklist.due"), this::due), "196px");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassName("clickable");
        grid.addItemClickListener(
                e -> UI.getCurrent().navigate("petitions/" + e.getItem().number()));
        return part("leader.urgent", "leader.urgent.none", grid);
    }

    private Component due(PetitionRow row) {
        return new DueBadge(row.due() == null ? null : row.due().dueOn(), presenter.today())
                .because(presenter.why(row));
    }

    private Section overdue() {
        var grid = new LazyGrid<TaskRow>(TaskRow::id, presenter::overdue);
        TaskColumns.add(grid, presenter.today(), presenter::why);
        TaskColumns.fixed(
                grid.addTextColumn(null, getTranslation("leader.lead"), r -> presenter.organ(r.leadOrgan())), "170px");
        return part("leader.overdue", "leader.overdue.none", grid);
    }

    /** A list as high as its rows, or a sentence when there are none. */
    private <T> Section part(String titleKey, String noneKey, LazyGrid<T> grid) {
        long total = grid.total();
        var title = getTranslation(titleKey) + (total == 0 ? "" : getTranslation("leader.count", total));
        if (total == 0) {
            var none = new Paragraph(getTranslation(noneKey));
            none.addClassName("none");
            return Forms.section(title, none);
        }
        if (total > 8) {
            grid.setHeight("300px");
        } else {
            grid.setAllRowsVisible(true);
        }
        return Forms.section(title, grid);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("leader.page");
    }
}
