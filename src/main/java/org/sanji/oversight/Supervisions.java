package org.sanji.oversight;

import java.util.List;
import java.util.UUID;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;

/**
 * Causes of supervision and the orders that came of them (Art 40): one for each date that was missed, and what people named
 * by hand. Supervisors and triage officers see those of all unsealed petitions, leaders those of the organs in their
 * charge, an organ the orders addressed to it. Nobody sees one of a sealed petition.
 */
public interface Supervisions {

    /** Sort keys: raisedOn, number, organ, cause, state, dueOn; open and oldest first without one. Not for organs. */
    PageSlice<SupervisionRow> page(SupervisionFilter filter, PageQuery page);

    /** Within the filter, its {@code show} left out. */
    SupervisionCounts counts(SupervisionFilter filter);

    /** What is open by organ and age, within text and cause of the filter. */
    SupervisionMatrix matrix(SupervisionFilter filter);

    /** One of them. */
    SupervisionView byId(UUID id);

    /** Those on one petition, the newest first; an organ finds the orders to it. */
    List<SupervisionView> of(UUID petitionId);

    /** Organs of the case against which the acting user can name a cause; empty for who cannot. */
    List<String> organsOf(UUID petitionId);

    /**
     * A supervisor or triage officer names a cause.
     *
     * @throws org.sanji.common.RuleViolation {@code supervision-organ}, {@code supervision-cause},
     *     {@code supervision-evidence}, {@code supervision-running} when the same is open already
     */
    UUID raise(UUID petitionId, RaiseForm form);
}
