package org.sanji.statistics.internal;

import java.util.List;
import org.sanji.statistics.Dimension;

/**
 * House numbers of the figures.
 *
 * @param window observation window after closure, days
 * @param untilAcceptance longest time from registration to acceptance, days: triage and notice
 * @param handling the handling period, days
 * @param smallNumber fewer cases show no rate
 * @param groupBands least numbers of persons concerned of each band but the first
 * @param ageBands last day of each band of age but the last
 * @param backlogAge days open after which a case is backlog
 * @param backlogReopenings reopenings beyond which a case is backlog
 */
record RateSettings(
        int window,
        int untilAcceptance,
        int handling,
        int smallNumber,
        List<Integer> groupBands,
        List<Integer> ageBands,
        int backlogAge,
        int backlogReopenings) {

    private static final List<Integer> GROUPS = List.of(2, 5);
    private static final List<Integer> AGES = List.of(30, 60, 90, 180);
    private static final int BACKLOG_AGE = 180;
    private static final int REOPENINGS = 2;

    RateSettings {
        groupBands = List.copyOf(groupBands);
        ageBands = List.copyOf(ageBands);
    }

    /** With the bands and the backlog of the files that are shipped. */
    RateSettings(int window, int untilAcceptance, int handling, int smallNumber) {
        this(window, untilAcceptance, handling, smallNumber, GROUPS, AGES, BACKLOG_AGE, REOPENINGS);
    }

    /** From registration to the end of the window when every period is used up. */
    int longest() {
        return untilAcceptance + handling + window;
    }

    /** The least number of each band, in order. */
    List<Integer> bands(Dimension dimension) {
        return switch (dimension) {
            case GROUP -> prepend(1, groupBands);
            case AGE -> prepend(0, ageBands.stream().map(d -> d + 1).toList());
            default -> List.of();
        };
    }

    private static List<Integer> prepend(int first, List<Integer> others) {
        var all = new java.util.ArrayList<Integer>();
        all.add(first);
        all.addAll(others);
        return all;
    }
}
