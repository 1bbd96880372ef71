package org.sanji.followup;

import java.util.UUID;

/** Follow-up visits (回访) of a closed petition, by the bureau or the organ that led it. */
public interface FollowUpVisits {

    /** @throws org.sanji.common.RuleViolation {@code visit-incomplete}, {@code visit-day}, {@code visit-not-closed} */
    void record(UUID petitionId, VisitForm form);

    /** Whether the acting user may record one now. */
    boolean mayRecord(UUID petitionId);
}
