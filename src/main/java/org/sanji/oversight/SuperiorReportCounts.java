package org.sanji.oversight;

/** How many superiors' assignments there are. */
public record SuperiorReportCounts(long open, long overdue, long checking, long sent) {

    public long of(SuperiorReportShow show) {
        return switch (show) {
            case OPEN -> open;
            case OVERDUE -> overdue;
            case CHECKING -> checking;
            case SENT -> sent;
        };
    }
}
