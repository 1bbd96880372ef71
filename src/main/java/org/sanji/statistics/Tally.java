package org.sanji.statistics;

import java.time.LocalDate;
import java.util.Map;

/**
 * The counts of one group of cases on one basis.
 *
 * @param counts one entry per cell of the basis
 * @param days of the steps of the way, the sum of their days
 * @param lastWindowEnd last day of the last observation window or, where the fate is open, of the longest that the law
 *     allows; null without such a case
 */
public record Tally(Map<Cell, Long> counts, Map<Cell, Long> days, LocalDate lastWindowEnd) {

    public static final Tally EMPTY = new Tally(Map.of(), null);

    public Tally {
        counts = Map.copyOf(counts);
        days = Map.copyOf(days);
    }

    public Tally(Map<Cell, Long> counts, LocalDate lastWindowEnd) {
        this(counts, Map.of(), lastWindowEnd);
    }

    public long of(Cell cell) {
        return counts.getOrDefault(cell, 0L);
    }
}
