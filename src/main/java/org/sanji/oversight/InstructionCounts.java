package org.sanji.oversight;

/**
 * How many instructions there are for the acting user.
 *
 * @param mine wait for something that the acting user has to do
 * @param overdue open ones past their date
 */
public record InstructionCounts(long mine, long open, long overdue, long answered, long closed) {

    public long of(InstructionShow show) {
        return switch (show) {
            case MINE -> mine;
            case OPEN -> open;
            case OVERDUE -> overdue;
            case ANSWERED -> answered;
            case CLOSED -> closed;
        };
    }
}
