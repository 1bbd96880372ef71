package org.sanji.statistics.ui;

import java.util.List;
import org.sanji.statistics.Cell;
import org.sanji.statistics.Figure;
import org.sanji.statistics.RateQuery;

/**
 * A table in which every number opens its list; its chart draws the same lines.
 *
 * @param titleKey bundle key
 * @param firstKey of the first column
 * @param columnKeys of the others
 */
record FigureTable(String titleKey, String firstKey, List<String> columnKeys, List<Line> lines) {

    FigureTable {
        columnKeys = List.copyOf(columnKeys);
        lines = List.copyOf(lines);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /**
     * @param key value of the dimension, or name of the piece of time
     * @param href page narrowed to this line, null when there is none
     * @param marks one per column
     */
    record Line(String key, String label, String href, List<Mark> marks) {}

    /** What a number is. */
    enum Kind {
        COUNT,
        RATE,
        DAYS
    }

    /**
     * A number with the lists that reproduce it.
     *
     * @param numerator null for a mean: its list is the denominator's
     * @param denominator null for a count
     */
    record Mark(Kind kind, Figure figure, RateQuery query, Cell numerator, Cell denominator) {

        static Mark count(RateQuery query, Cell cell, long number) {
            return new Mark(Kind.COUNT, Figure.count(number), query, cell, null);
        }

        static Mark rate(RateQuery query, Figure figure, Cell numerator, Cell denominator) {
            return new Mark(Kind.RATE, figure, query, numerator, denominator);
        }

        static Mark mean(RateQuery query, Figure figure, Cell step) {
            return new Mark(Kind.DAYS, figure, query, null, step);
        }

        /** The list that a click opens: what was counted, or of a rate its denominator. */
        String href() {
            return RateAddress.list(query, kind == Kind.COUNT ? numerator : denominator);
        }

        /** Whether there is anything in that list. */
        boolean opens() {
            return kind == Kind.COUNT ? figure.numerator() > 0 : figure.denominator() > 0;
        }

        /** Count, percent or days as a chart draws it; null without a value. */
        Double drawn() {
            if (!figure.isOk()) {
                return null;
            }
            double value = figure.value().doubleValue();
            return kind == Kind.RATE ? Math.round(value * 1000) / 10.0 : value;
        }
    }
}
