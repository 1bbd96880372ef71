package org.sanji.oversight;

/** How many backlog matters there are for the acting user. */
public record BacklogCounts(long all, long mine, long free, long taken, long silent, long mineSilent) {

    public long of(BacklogShow show) {
        return switch (show) {
            case ALL -> all;
            case MINE -> mine;
            case FREE -> free;
            case TAKEN -> taken;
            case SILENT -> silent;
        };
    }
}
