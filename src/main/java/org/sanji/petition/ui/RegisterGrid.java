package org.sanji.petition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.sanji.petition.RegisterLine;

/** The columns of the register; voided lines are struck through and say why. */
final class RegisterGrid {

    private RegisterGrid() {}

    static Grid<RegisterLine> of(RegisterWords words) {
        var grid = new Grid<RegisterLine>();
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        component(grid, "number", "130px", RegisterGrid::number);
        text(grid, "time", "62px", l -> words.time(l.registeredAt()));
        text(grid, "form", "84px", l -> words.form(l.form()));
        text(grid, "petitioner", "108px", words::petitioner);
        component(grid, "title", "200px", RegisterGrid::title).setFlexGrow(1);
        text(grid, "category", "116px", words::category);
        text(grid, "place", "128px", words::place);
        text(grid, "persons", "58px", l -> String.valueOf(words.persons(l))).setTextAlign(ColumnTextAlign.END);
        component(grid, "state", "132px", l -> Badges.state(l.state()));
        text(grid, "clerk", "96px", l -> words.clerk(l.clerk(), l.clerkName()));
        return grid;
    }

    private static Grid.Column<RegisterLine> text(
            Grid<RegisterLine> grid, String key, String width, ValueProvider<RegisterLine, String> value) {
        var column = grid.addColumn(value);
        column.setTooltipGenerator(value::apply);
        column.setPartNameGenerator(l -> l.voided() ? "voided" : null);
        return prepare(column, key, width);
    }

    private static Grid.Column<RegisterLine> component(
            Grid<RegisterLine> grid, String key, String width, ValueProvider<RegisterLine, Component> value) {
        return prepare(grid.addComponentColumn(value), key, width);
    }

    private static Grid.Column<RegisterLine> prepare(Grid.Column<RegisterLine> column, String key, String width) {
        return column.setHeader(Labels.of("register.column." + key.toUpperCase(java.util.Locale.ROOT)))
                .setWidth(width)
                .setFlexGrow(0)
                .setResizable(true);
    }

    private static Component number(RegisterLine line) {
        var link = new RouterLink(
                line.number(), PetitionPage.class, new RouteParameters(new RouteParam("number", line.number())));
        link.addClassName("number");
        return link;
    }

    private static Component title(RegisterLine line) {
        var row = new Div();
        row.addClassName("row-title");
        if (line.urgent()) {
            row.add(Badges.urgent());
        }
        if (line.repeatKind() != null) {
            row.add(Badges.repeat(line.repeatKind()));
        }
        var text = new Span(line.title());
        text.setTitle(line.title());
        row.add(text);
        if (line.voidedReason() != null) {
            text.addClassName("struck");
            var reason = new Span(Labels.of("register.voided-because", line.voidedReason()));
            reason.setTitle(reason.getText());
            row.add(reason);
        }
        return row;
    }
}
