package org.sanji.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Performance of agreements: what was promised, and whether it was kept. */
public interface Agreements {

    /**
     * Records whether a promise was kept; by the lead organ or the bureau. Not kept opens a new pass of the petition.
     *
     * @param note what was found, required when not kept
     */
    void check(UUID petitionId, UUID itemId, boolean kept, String note);

    /** Open promises due on or before the day that the acting user may check, by due date. */
    List<DueCheck> due(LocalDate until);

    /** An open promise. */
    record DueCheck(
            UUID petitionId,
            String number,
            UUID itemId,
            String leadOrgan,
            String what,
            String by,
            LocalDate dueOn,
            String checker) {}
}
