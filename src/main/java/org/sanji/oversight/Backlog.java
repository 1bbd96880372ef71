package org.sanji.oversight;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;

/**
 * 积案: matters open longer than the house's age, or reopened more often than its number ({@code config/deadlines.yml}), and
 * those that a leader took on. Computed, never marked. Leaders, supervisors, triage officers see those whose petition they
 * see, organs those they lead; accusations stand nowhere.
 */
public interface Backlog {

    /** Sort keys: ageDays, reopenings, number, organ, leader, lastContactOn, nextStepOn; the oldest first without one. */
    PageSlice<BacklogRow> page(BacklogFilter filter, PageQuery page);

    /** Within the filter, its {@code show} left out. */
    BacklogCounts counts(BacklogFilter filter);

    /** Spans of age, youngest first. */
    List<BacklogBand> bands();

    /** Matters of each band, empty ones too, within the filter, its {@code band} left out. */
    List<Figure> byBand(BacklogFilter filter);

    /** Matters of each organ, most first, within the filter, its {@code organ} left out. */
    List<Figure> byOrgan(BacklogFilter filter);

    /** The matter of this petition, if it is backlog and concerns the acting user. */
    Optional<BacklogRow> of(UUID petitionId);

    /** The house's numbers, for explanations. */
    Rules rules();

    /**
     * One figure and what it opens.
     *
     * @param key index of the band, or code of the organ
     */
    record Figure(String key, long matters) {}

    /**
     * @param ageDays open longer than this is backlog
     * @param reopenings reopened more often than this is backlog
     * @param contactDays without contact for longer than this the leader is reminded
     */
    record Rules(int ageDays, int reopenings, int contactDays) {}
}
