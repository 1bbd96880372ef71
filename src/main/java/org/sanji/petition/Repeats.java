package org.sanji.petition;

import java.util.List;
import java.util.UUID;

/** Same person, same matter? Candidates before saving, and dated, correctable links. */
public interface Repeats {

    /**
     * Earlier petitions of this person, then of the same place and category that read alike, best first, at most 20.
     * Sealed petitions are never among them.
     */
    List<RepeatCandidate> candidates(RepeatQuery query);

    /** Links a registered petition to an earlier one; the kind is computed for the day of registration. */
    void link(UUID petitionId, LinkChoice choice);

    /** Takes a link back with a reason; the record stays. */
    void correct(UUID petitionId, String reason);
}
