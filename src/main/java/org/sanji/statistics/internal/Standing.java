package org.sanji.statistics.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.sanji.petition.RepeatKind;

/**
 * How a registration counts on the days [since, until).
 *
 * @param organ responsible organ, null before triage (未分流)
 * @param repeatKind null for an initial petition
 * @param rootId the initial petition of the matter, itself when initial
 */
record Standing(
        UUID petitionId,
        LocalDate since,
        LocalDate until,
        LocalDate registeredOn,
        String organ,
        RepeatKind repeatKind,
        UUID rootId) {

    /** The day after all days. */
    static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    boolean sameAs(Standing other) {
        return java.util.Objects.equals(organ, other.organ)
                && repeatKind == other.repeatKind
                && rootId.equals(other.rootId);
    }

    Standing until(LocalDate day) {
        return new Standing(petitionId, since, day, registeredOn, organ, repeatKind, rootId);
    }
}
