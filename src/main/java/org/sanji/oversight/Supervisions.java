package org.sanji.oversight;

import java.util.List;
import java.util.UUID;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;

/**
 * The supervision entries: one for each date that was missed (Art 40). Supervisors see those of all unsealed petitions,
 * leaders those of the organs in their charge; nobody sees one of a sealed petition.
 */
public interface Supervisions {

    /** Sort keys: dueOn, number, organ, kind, raisedAt; oldest missed date first without one. */
    PageSlice<SupervisionRow> page(SupervisionFilter filter, PageQuery page);

    /** Within the filter, its {@code open} left out. */
    SupervisionCounts counts(SupervisionFilter filter);

    /** Open entries by organ, most first. */
    List<OrganCount> byOrgan();

    /**
     * A supervisor takes note of an entry and says what was done about it.
     *
     * @throws org.sanji.common.StaleActionException when somebody has done so already
     * @throws org.sanji.common.RuleViolation {@code supervision-note} without a note
     */
    void note(UUID id, String note);

    /** How many open entries an organ has. */
    record OrganCount(String organ, long open) {}
}
