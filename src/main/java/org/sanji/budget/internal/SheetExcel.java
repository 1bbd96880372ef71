package org.sanji.budget.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.sanji.budget.BudgetDate;
import org.sanji.budget.ProjectView;
import org.springframework.stereotype.Component;

/** The official table as Excel: a sheet with all projects, then one a project. Amounts are numbers. */
@Component
class SheetExcel {

    private static final int NAME_LENGTH = 31;

    private final SheetWords words;

    SheetExcel(SheetWords words) {
        this.words = words;
    }

    byte[] draw(List<ProjectView> projects) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Sanji", "1.0")) {
            summary(new ExcelGrid(book.newWorksheet(words.get("budget.table.summary"))), projects);
            for (int i = 0; i < projects.size(); i++) {
                var view = projects.get(i);
                var name = sheetName((i + 1) + " " + view.project().name());
                new ExcelProject(new ExcelGrid(book.newWorksheet(name)), words).write(i + 1, view);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Without the characters that Excel forbids in the name of a sheet. */
    static String sheetName(String text) {
        var plain = text.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return plain.length() <= NAME_LENGTH ? plain : plain.substring(0, NAME_LENGTH);
    }

    private void summary(ExcelGrid grid, List<ProjectView> projects) {
        int column = 0;
        for (var key : List.of("code", "name", "total", "fiscal", "other")) {
            grid.head(0, column++, words.get("budget.table." + key));
        }
        for (var date : BudgetDate.values()) {
            var label = words.get("budget.date", date.month());
            for (var key : List.of("planned", "spent", "share", "difference")) {
                grid.head(0, column++, label + words.get("budget.table." + key));
            }
        }
        for (var key : List.of("overall", "grade", "state.head")) {
            grid.head(0, column++, words.get("budget.table." + key));
        }
        for (int i = 0; i < projects.size(); i++) {
            row(grid, i + 1, projects.get(i));
        }
        grid.widths(20, 26, 14, 14, 14);
    }

    private void row(ExcelGrid grid, int row, ProjectView view) {
        var p = view.project();
        grid.text(row, 0, p.code());
        grid.text(row, 1, p.name());
        grid.number(row, 2, p.total());
        grid.number(row, 3, p.fiscal());
        grid.number(row, 4, p.other());
        int column = 5;
        for (var line : view.spending()) {
            grid.number(row, column++, line.share());
            grid.number(row, column++, line.current().map(s -> s.amount()).orElse(null));
            grid.number(row, column++, line.spentShare());
            grid.number(row, column++, line.difference());
        }
        grid.points(row, column++, view.overall().map(s -> s.points()).orElse(null));
        grid.text(row, column++, view.overall().map(s -> words.grade(s.grade())).orElse(""));
        grid.text(row, column, words.get("AssessmentState." + view.state().name()));
    }
}
