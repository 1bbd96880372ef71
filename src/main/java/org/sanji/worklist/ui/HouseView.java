package org.sanji.worklist.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.PageHeader;
import org.sanji.organization.LeaderEntry;
import org.sanji.organization.Leaders;
import org.sanji.organization.Organ;
import org.sanji.organization.Organs;
import org.sanji.organization.Room;
import org.sanji.organization.Rooms;
import org.sanji.organization.Township;
import org.sanji.organization.Townships;

/** What the configuration files say about the house: organs, rooms, leaders, townships; read-only. */
@StyleSheet("context://css/worklist.css")
@Route("admin/house")
@RouteAlias("admin")
@RolesAllowed("SYSTEM_ADMIN")
public class HouseView extends Div implements HasDynamicTitle {

    private final transient Organs organs;
    private final TabSheet sheet = new TabSheet();

    /** Made by the container. */
    public HouseView(Organs organs, Rooms rooms, Leaders leaders, Townships townships) {
        this.organs = organs;
        addClassName("admin-page");
        sheet.addClassName("house-tabs");
        sheet.setSizeFull();
        organs(organs.all());
        rooms(rooms.all());
        leaders(leaders.all());
        townships(townships.all());
        add(new PageHeader(getTranslation("house.page")), sheet);
    }

    private void organs(List<Organ> all) {
        var grid = HouseView.<Organ>grid();
        column(grid, "house.code", Organ::code, "100px");
        column(grid, "house.name", Organ::name, null);
        column(grid, "house.short", Organ::shortName, "140px");
        column(grid, "house.kind", o -> getTranslation("house.organ." + o.kind()), "150px");
        column(grid, "house.resident", o -> yes(o.resident()), "90px");
        column(grid, "house.accounts", o -> yes(o.hasAccounts()), "110px");
        column(grid, "house.review", o -> organs.nameOf(o.reviewOrgan()), "170px");
        tab("house.organs", "organs.yml", grid, all);
    }

    private void rooms(List<Room> all) {
        var grid = HouseView.<Room>grid();
        column(grid, "house.code", Room::code, "100px");
        column(grid, "house.name", Room::name, null);
        column(grid, "house.kind", r -> getTranslation("house.room." + r.kind()), "200px");
        tab("house.rooms", "rooms.yml", grid, all);
    }

    private void leaders(List<LeaderEntry> all) {
        var grid = HouseView.<LeaderEntry>grid();
        column(grid, "house.username", LeaderEntry::username, "110px");
        column(grid, "house.leader", LeaderEntry::name, "100px");
        column(grid, "house.title", LeaderEntry::title, "300px");
        column(grid, "house.default", l -> yes(l.isDefault()), "110px");
        column(grid, "house.in-charge", l -> names(l.organs()), null);
        tab("house.leaders", "leaders.yml", grid, all);
    }

    private void townships(List<Township> all) {
        var grid = HouseView.<Township>grid();
        column(grid, "house.code", Township::code, "100px");
        column(grid, "house.name", Township::name, "160px");
        column(grid, "house.villages", t -> String.join(getTranslation("worklist.comma"), t.villages()), null);
        tab("house.townships", "townships.yml", grid, all);
    }

    private static <T> Grid<T> grid() {
        var grid = new Grid<T>();
        grid.addThemeVariants(
                GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        return grid;
    }

    /** @param width null takes what is left */
    private <T> void column(Grid<T> grid, String key, ValueProvider<T, String> value, String width) {
        var column = grid.addColumn(row -> Formats.text(value.apply(row))).setHeader(getTranslation(key));
        if (width == null) {
            column.setFlexGrow(1);
        } else {
            column.setWidth(width).setFlexGrow(0);
        }
    }

    private <T> void tab(String key, String file, Grid<T> grid, List<T> rows) {
        grid.setItems(rows);
        var note = new Paragraph(getTranslation("house.file", rows.size(), "config/" + file));
        note.addClassName("none");
        var content = new Div(note, grid);
        content.addClassName("house-tab");
        sheet.add(getTranslation(key), content);
    }

    private String names(List<String> codes) {
        return codes.stream().map(organs::nameOf).collect(Collectors.joining(getTranslation("worklist.comma")));
    }

    private String yes(boolean value) {
        return value ? getTranslation("worklist.yes") : "";
    }

    @Override
    public String getPageTitle() {
        return getTranslation("house.page");
    }
}
