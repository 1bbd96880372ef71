package org.sanji.budget.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanji.budget.AssessmentStep;
import org.sanji.budget.ProjectView;
import org.sanji.common.ui.Formats;

/** Every record of a project, newest first: entries, corrections with their reasons, steps. */
final class RecordTable extends Div {

    /** A line of it. */
    private record Line(Instant at, String byName, String what, String value, String reason) {}

    RecordTable(ProjectView view) {
        var grid = new Grid<Line>();
        grid.addThemeVariants(
                GridVariant.LUMO_COMPACT,
                GridVariant.LUMO_NO_BORDER,
                GridVariant.LUMO_ROW_STRIPES,
                GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateText(Words.of("budget.records.none"));
        grid.addColumn(l -> Formats.dateTime(l.at()))
                .setHeader(Words.of("budget.record.at"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(Line::byName)
                .setHeader(Words.of("budget.record.by"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(Line::what).setHeader(Words.of("budget.record.what")).setFlexGrow(1);
        grid.addColumn(Line::value).setHeader(Words.of("budget.record.value")).setFlexGrow(1);
        grid.addColumn(l -> Formats.text(l.reason()))
                .setHeader(Words.of("budget.record.reason"))
                .setFlexGrow(2);
        grid.setItems(lines(view));
        add(grid);
    }

    private static List<Line> lines(ProjectView view) {
        var lines = new ArrayList<Line>();
        view.spending().forEach(l -> l.history()
                .forEach(s -> lines.add(new Line(
                        s.at(),
                        s.byName(),
                        Words.of(
                                s.seq() == 1 ? "budget.record.spent" : "budget.record.spent.again", Words.of(l.date())),
                        Words.money(s.amount()),
                        join(s.reason(), s.overReason(), s.note())))));
        view.ratings().forEach(l -> l.history()
                .forEach(r -> lines.add(new Line(
                        r.at(),
                        r.byName(),
                        Words.of(
                                r.seq() == 1 ? "budget.record.rated" : "budget.record.rated.again",
                                l.indicator().level3()),
                        Words.of("budget.record.points", r.points().toPlainString(), r.actual()),
                        join(r.reason(), r.explanation())))));
        view.steps().forEach(s -> lines.add(step(s)));
        lines.sort(Comparator.comparing(Line::at).reversed());
        return lines;
    }

    private static Line step(AssessmentStep step) {
        var value = step.score() == null
                ? ""
                : Words.of(
                        "rates.score",
                        step.score().points().toPlainString(),
                        Words.of(step.score().grade()));
        return new Line(
                step.at(), step.byName(), Words.of("budget.step." + step.kind().name()), value, step.reason());
    }

    private static String join(String... texts) {
        return Stream.of(texts).filter(Objects::nonNull).collect(Collectors.joining(Words.of("budget.semicolon")));
    }
}
