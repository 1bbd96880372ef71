package org.sanji.worklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import org.sanji.common.ui.DueBadge;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.LazyGrid;
import org.sanji.common.ui.StateBadge;
import org.sanji.common.ui.Tone;
import org.sanji.worklist.TaskRow;

/** The columns in which tasks are listed; a click opens the petition. */
final class TaskColumns {

    private TaskColumns() {}

    private static String text(String key) {
        return I18NProvider.translate(key);
    }

    /** @param news whether what the user has not seen yet is marked */
    static void add(LazyGrid<TaskRow> grid, LocalDate today, boolean news) {
        fixed(grid.addBadgeColumn("number", text("worklist.number"), row -> link(row.number())), "140px");
        fixed(grid.addTextColumn(null, text("worklist.petitioner"), TaskRow::petitioner), "84px");
        grid.addBadgeColumn(null, text("worklist.title"), row -> title(row, news))
                .setFlexGrow(1)
                .setWidth("220px")
                .setAutoWidth(false);
        fixed(grid.addTextColumn("task", text("worklist.task"), row -> text("TaskKey." + row.task())), "140px");
        fixed(grid.addTextColumn("createdAt", text("worklist.created"), row -> Formats.date(row.createdAt())), "112px");
        fixed(grid.addBadgeColumn("dueOn", text("worklist.due"), row -> new DueBadge(row.dueOn(), today)), "196px");
        opens(grid);
    }

    static <T> void fixed(Grid.Column<T> column, String width) {
        column.setFlexGrow(0).setWidth(width).setAutoWidth(false);
    }

    private static void opens(LazyGrid<TaskRow> grid) {
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassName("clickable");
        grid.addItemClickListener(
                e -> UI.getCurrent().navigate("petitions/" + e.getItem().number()));
    }

    /** A link to the petition's page. */
    static Anchor link(String number) {
        var link = new Anchor("petitions/" + number, number);
        link.getElement().setAttribute("router-link", true);
        link.addClassName("number");
        return link;
    }

    private static Component title(TaskRow row, boolean news) {
        var line = new Div();
        line.addClassName("task-title");
        if (news && row.isNew()) {
            line.add(new StateBadge(text("worklist.new"), Tone.ACTIVE, VaadinIcon.STAR_O));
        }
        if (row.urgent()) {
            line.add(urgent());
        }
        var words = new Span(row.title());
        words.setTitle(row.title());
        line.add(words);
        return line;
    }

    static StateBadge urgent() {
        return new StateBadge(text("worklist.urgent"), Tone.SOON, VaadinIcon.BOLT);
    }
}
