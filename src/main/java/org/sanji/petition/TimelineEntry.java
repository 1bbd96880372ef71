package org.sanji.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One line of the timeline.
 *
 * @param seq order within the petition
 * @param on day of the event
 * @param at when it was recorded
 * @param actor display name
 * @param organ code, null for the system
 * @param args arguments of the sentence {@code timeline.<KIND>}
 * @param isPublic shown on the tracking page
 */
public record TimelineEntry(
        long seq,
        int pass,
        TimelineKind kind,
        LocalDate on,
        Instant at,
        String actor,
        String organ,
        List<String> args,
        boolean isPublic) {}
