package org.sanji.worklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.function.Function;
import org.sanji.common.ui.DueBadge;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.LazyGrid;
import org.sanji.common.ui.StateBadge;
import org.sanji.common.ui.Tone;
import org.sanji.petition.MediationLevel;
import org.sanji.worklist.TaskRow;
import org.sanji.worklist.WaitingRow;

/** The columns in which tasks are listed, the date first; a click opens the petition. */
final class TaskColumns {

    private TaskColumns() {}

    static String text(String key, Object... args) {
        return I18NProvider.translate(key, args);
    }

    /** Tasks as a leader sees them: no handlers, nothing new. */
    static void add(LazyGrid<TaskRow> grid, LocalDate today, Function<TaskRow, String> why) {
        due(grid, TaskRow::dueOn, why, today, 3);
        fixed(grid.addTextColumn("task", text("worklist.task"), row -> text("TaskKey." + row.task())), "140px");
        about(grid, TaskRow::number, TaskRow::petitioner, TaskColumns::plainTitle);
        fixed(grid.addTextColumn("createdAt", text("worklist.created"), row -> Formats.date(row.createdAt())), "104px");
        opens(grid, TaskRow::number);
    }

    /** Tasks of the first page. */
    static void add(
            LazyGrid<TaskRow> grid,
            LocalDate today,
            int soonDays,
            boolean organ,
            String me,
            Function<TaskRow, String> why) {
        due(grid, TaskRow::dueOn, why, today, soonDays);
        fixed(grid.addTextColumn("task", text("worklist.task"), row -> text("TaskKey." + row.task())), "124px");
        about(grid, TaskRow::number, TaskRow::petitioner, row -> title(row));
        level(grid, TaskRow::level);
        if (organ) {
            fixed(grid.addBadgeColumn(null, text("worklist.handler"), row -> handler(row, me)), "116px");
        }
        fixed(grid.addTextColumn("createdAt", text("worklist.created"), row -> Formats.date(row.createdAt())), "104px");
        opens(grid, TaskRow::number);
    }

    /** Cases in which others are to act. */
    static void waiting(
            LazyGrid<WaitingRow> grid,
            LocalDate today,
            int soonDays,
            Function<WaitingRow, String> who,
            Function<WaitingRow, String> why) {
        due(grid, WaitingRow::dueOn, why, today, soonDays);
        var whom = grid.addBadgeColumn("task", text("worklist.waiting.for"), row -> waitsFor(row, who));
        fixed(whom, "250px");
        about(grid, WaitingRow::number, WaitingRow::petitioner, row -> titled(row.title(), row.urgent(), new Div()));
        level(grid, WaitingRow::level);
        fixed(grid.addTextColumn("createdAt", text("worklist.since"), row -> Formats.date(row.since())), "104px");
        opens(grid, WaitingRow::number);
    }

    private static Component waitsFor(WaitingRow row, Function<WaitingRow, String> who) {
        var sentence = text("worklist.waiting.who", who.apply(row), text("TaskKey." + row.task()));
        var span = new Span(sentence);
        span.addClassName("cut");
        span.setTitle(sentence);
        return span;
    }

    private static <T> void due(
            LazyGrid<T> grid, Function<T, LocalDate> dueOn, Function<T, String> why, LocalDate today, int soonDays) {
        fixed(
                grid.addBadgeColumn(
                        "dueOn", text("worklist.due"), row -> new DueBadge(dueOn.apply(row), today, soonDays)
                                .because(why.apply(row))),
                "204px");
    }

    private static <T> void about(
            LazyGrid<T> grid,
            Function<T, String> number,
            ValueProvider<T, String> petitioner,
            ValueProvider<T, Component> title) {
        fixed(grid.addBadgeColumn("number", text("worklist.number"), row -> link(number.apply(row))), "136px");
        fixed(grid.addTextColumn(null, text("worklist.petitioner"), petitioner), "80px");
        grid.addBadgeColumn(null, text("worklist.title"), title)
                .setFlexGrow(1)
                .setWidth("180px")
                .setAutoWidth(false);
    }

    private static <T> void level(LazyGrid<T> grid, Function<T, MediationLevel> level) {
        fixed(
                grid.addTextColumn(null, text("worklist.level"), row -> {
                    var at = level.apply(row);
                    return at == null ? Formats.ABSENT : text("worklist.level." + at);
                }),
                "64px");
    }

    static <T> void fixed(Grid.Column<T> column, String width) {
        column.setFlexGrow(0).setWidth(width).setAutoWidth(false);
    }

    private static <T> void opens(LazyGrid<T> grid, Function<T, String> number) {
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassName("clickable");
        grid.addItemClickListener(e -> UI.getCurrent().navigate("petitions/" + number.apply(e.getItem())));
    }

    /** A link to the petition's page. */
    static Anchor link(String number) {
        var link = new Anchor("petitions/" + number, number);
        link.getElement().setAttribute("router-link", true);
        link.addClassName("number");
        return link;
    }

    private static Component plainTitle(TaskRow row) {
        return titled(row.title(), row.urgent(), new Div());
    }

    private static Component title(TaskRow row) {
        var line = new Div();
        if (row.isNew()) {
            line.add(new StateBadge(text("worklist.new"), Tone.ACTIVE, VaadinIcon.STAR_O));
        }
        if (row.standsFor() != null) {
            line.add(new StateBadge(text("worklist.stands-for", row.standsFor()), Tone.ACTIVE, VaadinIcon.USERS));
        }
        return titled(row.title(), row.urgent(), line);
    }

    private static Component titled(String title, boolean urgent, Div line) {
        line.addClassName("task-title");
        if (urgent) {
            line.add(urgent());
        }
        var words = new Span(title);
        words.setTitle(title);
        line.add(words);
        return line;
    }

    private static Component handler(TaskRow row, String me) {
        if (!row.forHandlers()) {
            return new Span(Formats.ABSENT);
        }
        if (row.handler() == null) {
            var nobody = new Span(text("worklist.handler.nobody"));
            nobody.addClassName("none");
            return nobody;
        }
        if (row.handler().orphaned()) {
            var orphan = new StateBadge(text("worklist.handler.orphaned"), Tone.SOON, VaadinIcon.EXCLAMATION_CIRCLE_O);
            orphan.getElement()
                    .setAttribute(
                            "title",
                            text("worklist.handler.orphaned.hint", row.handler().name()));
            return orphan;
        }
        var name = new Span(
                row.handler().username().equals(me)
                        ? text("worklist.handler.me")
                        : row.handler().name());
        name.addClassName("cut");
        name.setTitle(row.handler().name());
        return name;
    }

    static StateBadge urgent() {
        return new StateBadge(text("worklist.urgent"), Tone.SOON, VaadinIcon.BOLT);
    }
}
