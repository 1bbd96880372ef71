package org.sanji.statistics;

import java.time.LocalDate;
import java.util.Map;

/**
 * The counts of one group of registrations.
 *
 * @param counts one entry per cell
 * @param lastWindowEnd last day of the last observation window or, where the fate is open, of the longest that the law
 *     allows; null without such a case
 */
public record Tally(Map<Cell, Long> counts, LocalDate lastWindowEnd) {

    public Tally {
        counts = Map.copyOf(counts);
    }

    public long of(Cell cell) {
        return counts.getOrDefault(cell, 0L);
    }
}
