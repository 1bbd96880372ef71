package org.sanji.oversight;

/**
 * How many there are of each.
 *
 * @param overdue of those ordered
 */
public record SupervisionCounts(
        long open, long waiting, long ordered, long overdue, long answered, long escalated, long ended) {

    public long of(SupervisionShow show) {
        return switch (show) {
            case OPEN -> open;
            case WAITING -> waiting;
            case ORDERED -> ordered;
            case OVERDUE -> overdue;
            case ANSWERED -> answered;
            case ESCALATED -> escalated;
            case ENDED -> ended;
        };
    }
}
