package org.sanji.followup;

import java.util.Map;

/**
 * Evaluation and performance of one query, with every count behind them.
 *
 * @param counts one entry per cell; cells that are not the acting user's are missing
 * @param participation rated ÷ invited whose period has passed
 * @param bureau (satisfied + basically) ÷ rated, of the bureau; null where it is not the acting user's to see
 * @param organ the same of the responsible organs
 * @param agreements promises kept ÷ promises due
 * @param opinions the same of what opinions support
 */
public record FollowUpFigures(
        FollowUpQuery query,
        Map<FollowUpCell, Long> counts,
        Share participation,
        Share bureau,
        Share organ,
        Share agreements,
        Share opinions) {

    public FollowUpFigures {
        counts = Map.copyOf(counts);
    }

    public long of(FollowUpCell cell) {
        return counts.getOrDefault(cell, 0L);
    }
}
