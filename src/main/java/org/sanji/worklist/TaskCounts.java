package org.sanji.worklist;

/** How many tasks wait, by {@link TaskShow}. */
public record TaskCounts(
        long all, long fresh, long today, long overdue, long soon, long unassigned, long standIn, long waiting) {

    /** The number of rows that the list shows for this choice; null is all. */
    public long of(TaskShow show) {
        if (show == null) {
            return all;
        }
        return switch (show) {
            case NEW -> fresh;
            case TODAY -> today;
            case OVERDUE -> overdue;
            case SOON -> soon;
            case UNASSIGNED -> unassigned;
            case STAND_IN -> standIn;
            case WAITING -> waiting;
        };
    }
}
