package org.sanji.statistics;

import java.util.List;
import java.util.Map;

/**
 * The work of one query beside the two headline rates: what was done in time, what lies there, how long each step takes.
 * What was not asked for is empty.
 *
 * @param tallies by basis
 * @param stock a number of petitions, as the value
 * @param backlog the same of 积案
 * @param steps of the first passes closed in the period, in the order of the way, the whole way last
 */
public record WorkView(
        RateQuery query,
        Map<Basis, Tally> tallies,
        Figure triage,
        Figure notices,
        Figure answers,
        Figure stock,
        Figure backlog,
        List<Step> steps) {

    public WorkView {
        tallies = Map.copyOf(tallies);
        steps = List.copyOf(steps);
    }

    public long of(Cell cell) {
        return tallies.getOrDefault(cell.basis(), Tally.EMPTY).of(cell);
    }

    /**
     * A step of the way.
     *
     * @param mean of its days, as a value with one place; TOO_FEW below the small number
     */
    public record Step(Cell cell, Figure mean) {}
}
