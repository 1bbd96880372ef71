package org.sanji.statistics.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanji.petition.CaseFacts;
import org.sanji.petition.Track;

/** What standings are derived from: the facts of one registration that can change how it, or another, counts. */
record RawCase(
        UUID id,
        boolean counts,
        LocalDate registeredOn,
        LocalDate voidedOn,
        List<CaseFacts.Lead> leads,
        List<CaseFacts.Link> links,
        List<CaseFacts.Failure> failures) {

    /** Accusations are outside every figure, whether or not somebody sealed them. */
    static boolean counts(CaseFacts facts) {
        return !facts.sealed() && facts.track() != Track.ACCUSATION;
    }

    /** The link that holds on a day; of several, the one recorded last. */
    CaseFacts.Link linkOn(LocalDate day) {
        for (int i = links.size() - 1; i >= 0; i--) {
            var link = links.get(i);
            if (!link.linkedOn().isAfter(day)
                    && (link.correctedOn() == null || link.correctedOn().isAfter(day))) {
                return link;
            }
        }
        return null;
    }

    String leadOn(LocalDate day) {
        String organ = null;
        for (var lead : leads) {
            if (!lead.since().isAfter(day)) {
                organ = lead.organ();
            }
        }
        return organ;
    }
}
