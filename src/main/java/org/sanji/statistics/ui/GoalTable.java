package org.sanji.statistics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.StateBadge;
import org.sanji.common.ui.Tone;
import org.sanji.statistics.Goal;
import org.sanji.statistics.GoalFigure;
import org.sanji.statistics.GoalsOfYear;
import org.sanji.statistics.Score;

/** The goals of a year: what was reached, the goal, points and grade; each count opens its list. */
@StyleSheet("context://css/statistics.css")
public class GoalTable extends Div {

    public GoalTable(GoalsOfYear goals) {
        addClassName("goal-table");
        var grid = new Grid<GoalFigure>();
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(l -> Words.of(l.indicator()))
                .setHeader(Words.of("goals.indicator"))
                .setFlexGrow(1);
        grid.addComponentColumn(GoalTable::value)
                .setHeader(Words.of("goals.actual"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        grid.addComponentColumn(l -> parts(l, goals.year()))
                .setHeader(Words.of("goals.parts"))
                .setFlexGrow(1)
                .setAutoWidth(true);
        grid.addComponentColumn(GoalTable::target)
                .setHeader(Words.of("goals.target"))
                .setAutoWidth(true);
        grid.addColumn(l -> l.goal().map(g -> String.valueOf(g.weight())).orElse(Formats.ABSENT))
                .setHeader(Words.of("goals.weight"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("76px")
                .setFlexGrow(0);
        grid.addComponentColumn(GoalTable::score)
                .setHeader(Words.of("goals.score"))
                .setAutoWidth(true);
        grid.setItems(goals.lines());
        add(grid, summary(goals));
    }

    private static Component summary(GoalsOfYear goals) {
        var line = new Div();
        line.addClassName("goal-summary");
        if (!goals.hasGoals()) {
            line.setText(Words.of("goals.none", String.valueOf(goals.year())));
            return line;
        }
        var overall = goals.overall();
        if (overall.isEmpty()) {
            line.setText(Words.of("goals.overall.none"));
            return line;
        }
        line.add(
                new Span(Words.of("goals.overall")),
                grade(overall.get()),
                new Span(Words.of("goals.overall.weights", goals.weightScored(), goals.weight())));
        return line;
    }

    private static Component value(GoalFigure line) {
        var value = new Span(Words.figure(line.indicator(), line.figure()));
        value.setClassName("goal-value", line.figure().isOk());
        if (!line.provisional()) {
            return value;
        }
        return new Span(value, mark("rates.provisional"));
    }

    private static Component parts(GoalFigure line, int year) {
        return line.lists() == null
                ? new Span(Formats.ABSENT)
                : new FigureParts(line.figure().numerator(), line.figure().denominator(), line.lists(), year);
    }

    private static Component target(GoalFigure line) {
        if (line.target() == null) {
            return new Span(Words.of("rates.no-goal"));
        }
        Goal goal = line.target();
        var key = goal.higherIsBetter() ? "rates.goal.at-least" : "rates.goal.at-most";
        var shown = new Span(Words.of(key, line.indicator().isRate() ? Words.percent(goal.target()) : plain(goal)));
        return goal.example() ? new Span(shown, mark("goals.example")) : shown;
    }

    private static String plain(Goal goal) {
        BigDecimal target = goal.target().stripTrailingZeros();
        return target.toPlainString();
    }

    private static Component mark(String key) {
        var mark = new Span(Words.of(key));
        mark.addClassName("goal-mark");
        return mark;
    }

    private static Component score(GoalFigure line) {
        return line.score().<Component>map(GoalTable::grade).orElseGet(() -> new Span(Formats.ABSENT));
    }

    static Component grade(Score score) {
        var tone =
                switch (score.grade()) {
                    case EXCELLENT, GOOD -> Tone.GOOD;
                    case FAIR -> Tone.NEUTRAL;
                    case POOR -> Tone.SOON;
                };
        return new StateBadge(Words.of("rates.score", score.points().toPlainString(), Words.of(score.grade())), tone);
    }
}
