package org.sanji.budget.internal;

import java.math.BigDecimal;
import java.util.function.Function;
import org.sanji.budget.ProjectView;
import org.sanji.budget.RatingLine;
import org.sanji.budget.SpendingLine;
import org.sanji.common.Days;

/** The sheet of a project, in the thirteen columns of the printed table: the first wide, the others of one width. */
final class ExcelProject {

    private static final int LAST = 12;
    private static final int TITLE_SIZE = 16;
    private static final int PLAIN_SIZE = 11;
    private static final int CHARACTERS_A_LINE = 48;
    private static final int LINE_HEIGHT = 16;

    private final ExcelGrid grid;
    private final SheetWords words;
    private int row;

    ExcelProject(ExcelGrid grid, SheetWords words) {
        this.grid = grid;
        this.words = words;
    }

    void write(int no, ProjectView view) {
        var p = view.project();
        grid.widths(20, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9);
        grid.title(row++, 0, LAST, words.get("budget.table.heading", no, p.name()), "center", TITLE_SIZE);
        grid.title(row, 0, 4, view.unit(), "left", PLAIN_SIZE);
        grid.title(row, 5, 8, words.state(view), "center", PLAIN_SIZE);
        grid.title(row++, 9, LAST, words.get("budget.table.unit"), "right", PLAIN_SIZE);
        head("code", 0, 0);
        grid.text(row, 1, 5, p.code());
        head("name", 6, 7);
        grid.text(row++, 8, LAST, p.name());
        money(view);
        spending(view);
        line("goals", String.join("\n", SheetWords.numbered(p.goals())));
        indicators(view);
        end(view);
    }

    private void head(String key, int from, int to) {
        grid.head(row, from, to, words.get("budget.table." + key));
    }

    private void money(ProjectView view) {
        var p = view.project();
        head("scale", 0, 0);
        head("total", 1, 2);
        grid.number(row, 3, 4, p.total());
        head("fiscal", 5, 6);
        grid.number(row, 7, 8, p.fiscal());
        head("other", 9, 10);
        grid.number(row++, 11, LAST, p.other());
        grid.head(row, 0, 0, "");
        grid.text(row, 1, LAST, p.purpose());
        grid.height(row, height(p.purpose()));
        grid.mergeDown(row - 1, row, 0);
        row++;
    }

    private static int height(String text) {
        long breaks = text.chars().filter(c -> c == '\n').count();
        return (int) (text.length() / CHARACTERS_A_LINE + 1 + breaks) * LINE_HEIGHT;
    }

    private void spending(ProjectView view) {
        head("plan", 0, 0);
        int column = 1;
        for (var line : view.spending()) {
            grid.head(row, column, column + 2, words.date(line));
            column += 3;
        }
        row++;
        grid.head(row, 0, 0, "");
        numbers(view, SpendingLine::share);
        grid.mergeDown(row - 2, row - 1, 0);
        head("spent.yuan", 0, 0);
        numbers(view, l -> l.current().map(s -> s.amount()).orElse(null));
        head("share.percent", 0, 0);
        numbers(view, SpendingLine::spentShare);
        head("difference.yuan", 0, 0);
        numbers(view, SpendingLine::difference);
        var over = SheetWords.over(view);
        if (!over.isEmpty()) {
            line("over", String.join("；", over));
        }
    }

    private void numbers(ProjectView view, Function<SpendingLine, BigDecimal> number) {
        int column = 1;
        for (var line : view.spending()) {
            grid.number(row, column, column + 2, number.apply(line));
            column += 3;
        }
        row++;
    }

    private void line(String key, String text) {
        head(key, 0, 0);
        grid.text(row, 1, LAST, text);
        grid.height(row++, height(text));
    }

    private void indicators(ProjectView view) {
        head("level1", 0, 0);
        head("level2", 1, 2);
        head("level3", 3, 4);
        head("description", 5, 8);
        head("target", 9, 10);
        head("basis", 11, LAST);
        row++;
        view.ratings().forEach(this::indicator);
    }

    private void indicator(RatingLine line) {
        var i = line.indicator();
        grid.text(row, 0, i.level1());
        grid.text(row, 1, 2, i.level2());
        grid.text(row, 3, 4, i.level3());
        grid.text(row, 5, 8, i.description());
        grid.text(row, 9, 10, i.target());
        grid.text(row, 11, LAST, i.basis());
        grid.height(row++, 2 * LINE_HEIGHT);
        var rating = line.current();
        head("actual", 0, 0);
        grid.text(row, 1, 6, rating.map(r -> r.actual()).orElse(""));
        head("points", 7, 8);
        grid.points(row, 9, 10, rating.map(r -> r.points()).orElse(null));
        grid.text(row++, 11, LAST, words.grade(line.grade()));
        var proof = String.join("\n", words.evidence(line));
        var explained = rating.map(r -> r.explanation()).orElse("");
        line("explanation", proof.isEmpty() ? explained : explained + "\n" + proof);
    }

    private void end(ProjectView view) {
        head("overall", 0, 0);
        grid.points(row, 1, 5, view.overall().map(s -> s.points()).orElse(null));
        head("grade", 6, 7);
        grid.text(
                row++, 8, LAST, view.overall().map(s -> words.grade(s.grade())).orElse(""));
        head("entered-by", 0, 0);
        grid.text(row, 1, 2, SheetWords.enteredBy(view));
        head("signed-by", 3, 4);
        grid.text(row, 5, 7, view.signature().map(s -> s.byName()).orElse(""));
        head("signed-on", 8, 9);
        grid.text(
                row,
                10,
                LAST,
                view.signature().map(s -> Days.dayOf(s.at()).toString()).orElse(""));
    }
}
