package org.sanji.oversight;

import java.util.List;

/**
 * Open causes and orders by organ, where they stand and how old they are. Each figure is the length of the list with the
 * same filter.
 *
 * @param ages last day of each age band but the last, counted from the day the cause came up: 7, 15, 30
 * @param rows most open first
 */
public record SupervisionMatrix(List<Integer> ages, List<Row> rows, Row total) {

    public SupervisionMatrix {
        ages = List.copyOf(ages);
        rows = List.copyOf(rows);
    }

    /**
     * One organ, or all of them.
     *
     * @param organ code, null in the total
     * @param overdue of those ordered: not answered by their date
     * @param byAge one figure a band; together they are {@code open}
     */
    public record Row(
            String organ, long waiting, long ordered, long answered, long overdue, List<Long> byAge, long open) {
        public Row {
            byAge = List.copyOf(byAge);
        }
    }
}
