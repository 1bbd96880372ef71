package org.sanji.statistics;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Both headline rates of one query, with every count behind them.
 *
 * @param repeats repeat registrations ÷ all registrations
 * @param counted 逾期再访 and 不服再访 ÷ all registrations
 */
public record RateView(RateQuery query, Tally tally, ClosureRate closure, Figure repeats, Figure counted) {

    /** What the closure rate leaves out, by kind, zeros included. */
    public Map<Cell, Long> leftOut() {
        var result = new LinkedHashMap<Cell, Long>();
        for (var cell : Cell.values()) {
            if (cell.isLeftOut()) {
                result.put(cell, tally.of(cell));
            }
        }
        return result;
    }
}
