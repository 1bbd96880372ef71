package org.sanji.budget.internal;

import java.math.BigDecimal;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Worksheet;
import org.sanji.common.CellText;

/** Cells of a sheet: text that is never a formula, numbers that are numbers, blanks that stay blank. */
final class ExcelGrid {

    private static final String MONEY = "0.00";
    private static final String POINTS = "0.0";
    private static final int DEFAULT_WIDTH = 14;
    private static final int COLUMNS = 24;

    private final Worksheet sheet;

    ExcelGrid(Worksheet sheet) {
        this.sheet = sheet;
    }

    void widths(int... widths) {
        for (int c = 0; c < COLUMNS; c++) {
            sheet.width(c, c < widths.length ? widths[c] : DEFAULT_WIDTH);
        }
    }

    void head(int row, int column, String text) {
        head(row, column, column, text);
    }

    void head(int row, int from, int to, String text) {
        cell(row, from, to, text, true);
    }

    void text(int row, int column, String text) {
        text(row, column, column, text);
    }

    void text(int row, int from, int to, String text) {
        cell(row, from, to, text, false);
    }

    private void cell(int row, int from, int to, String text, boolean head) {
        sheet.value(row, from, CellText.safe(text));
        var style = sheet.range(row, from, row, to)
                .style()
                .borderStyle(BorderStyle.THIN)
                .wrapText(true)
                .verticalAlignment("center");
        if (head) {
            style.bold().horizontalAlignment("center");
        }
        style.set();
        merge(row, from, to);
    }

    void number(int row, int column, BigDecimal number) {
        number(row, column, column, number);
    }

    void number(int row, int from, int to, BigDecimal number) {
        number(row, from, to, number, MONEY);
    }

    void points(int row, int column, BigDecimal points) {
        number(row, column, column, points, POINTS);
    }

    void points(int row, int from, int to, BigDecimal points) {
        number(row, from, to, points, POINTS);
    }

    private void number(int row, int from, int to, BigDecimal number, String format) {
        if (number != null) {
            sheet.value(row, from, number);
        }
        sheet.range(row, from, row, to)
                .style()
                .format(format)
                .borderStyle(BorderStyle.THIN)
                .verticalAlignment("center")
                .horizontalAlignment("right")
                .set();
        merge(row, from, to);
    }

    /** A title without lines around it. */
    void title(int row, int from, int to, String text, String align, int size) {
        sheet.value(row, from, CellText.safe(text));
        sheet.range(row, from, row, to)
                .style()
                .horizontalAlignment(align)
                .fontSize(size)
                .set();
        merge(row, from, to);
    }

    void height(int row, int points) {
        sheet.rowHeight(row, points);
    }

    private void merge(int row, int from, int to) {
        if (to > from) {
            sheet.range(row, from, row, to).merge();
        }
    }

    void mergeDown(int fromRow, int toRow, int column) {
        sheet.range(fromRow, column, toRow, column).merge();
    }
}
