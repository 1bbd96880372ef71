package org.sanji.petition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.LazyGrid;
import org.sanji.petition.PetitionRow;
import org.sanji.petition.PetitionState;

/** The columns in which petitions are listed; a click or Enter opens the page. */
final class PetitionGrid {

    private PetitionGrid() {}

    static LazyGrid<PetitionRow> of(
            OrganizationLookup lookup, SerializableFunction<PageQuery, PageSlice<PetitionRow>> source) {
        var grid = new LazyGrid<PetitionRow>(PetitionRow::id, source);
        grid.addBadgeColumn("number", Labels.of("petitions.number"), PetitionGrid::number)
                .setFlexGrow(0)
                .setWidth("140px")
                .setAutoWidth(false);
        grid.addTextColumn(null, Labels.of("petitions.petitioner"), PetitionRow::petitioner)
                .setFlexGrow(0)
                .setWidth("84px")
                .setAutoWidth(false);
        grid.addBadgeColumn(null, Labels.of("petitions.title"), PetitionGrid::title)
                .setFlexGrow(1)
                .setWidth("192px")
                .setAutoWidth(false);
        grid.addTextColumn(null, Labels.of("petitions.form"), row -> Labels.of(row.form()))
                .setFlexGrow(0)
                .setWidth("96px")
                .setAutoWidth(false);
        grid.addBadgeColumn("state", Labels.of("petitions.state"), row -> Badges.state(row.state()))
                .setFlexGrow(0)
                .setWidth("140px")
                .setAutoWidth(false);
        grid.addTextColumn("leadOrgan", Labels.of("petitions.lead"), row -> lookup.organ(row.leadOrgan()))
                .setFlexGrow(0)
                .setWidth("150px")
                .setAutoWidth(false);
        grid.addTextColumn("registeredOn", Labels.of("petitions.registered"), row -> Formats.date(row.registeredOn()))
                .setFlexGrow(0)
                .setWidth("108px")
                .setAutoWidth(false);
        grid.addBadgeColumn(
                        "dueOn",
                        Labels.of("petitions.due"),
                        row -> Badges.due(row.due(), row.due() == null ? null : lookup.why(row.due())))
                .setFlexGrow(0)
                .setWidth("204px")
                .setAutoWidth(false);
        grid.setSelectionMode(Grid.SelectionMode.SINGLE);
        grid.addItemClickListener(e -> open(e.getItem()));
        grid.addItemDoubleClickListener(e -> open(e.getItem()));
        grid.addSelectionListener(e -> e.getFirstSelectedItem().ifPresent(row -> {
            if (e.isFromClient()) {
                open(row);
            }
        }));
        return grid;
    }

    private static void open(PetitionRow row) {
        UI.getCurrent().navigate("petitions/" + row.number());
    }

    private static Component number(PetitionRow row) {
        var link = new RouterLink(
                row.number(), PetitionPage.class, new RouteParameters(new RouteParam("number", row.number())));
        link.addClassName("number");
        return link;
    }

    private static Component title(PetitionRow row) {
        var line = new Div();
        line.addClassName("row-title");
        line.setClassName("voided", row.state() == PetitionState.VOIDED);
        if (row.urgent()) {
            line.add(Badges.urgent());
        }
        if (row.repeatKind() != null) {
            line.add(Badges.repeat(row.repeatKind()));
        }
        if (row.sealed()) {
            line.add(Badges.sealed());
        }
        var text = new Span(row.title());
        text.setTitle(row.title());
        line.add(text);
        return line;
    }
}
