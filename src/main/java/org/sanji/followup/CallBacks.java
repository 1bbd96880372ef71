package org.sanji.followup;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Calling back whoever was dissatisfied; by the bureau, never by the organ that was rated. */
public interface CallBacks {

    /** Nobody answered; the task stays. */
    void tried(UUID workItem, int version, LocalDate on, VisitHow how);

    /**
     * Completes the call-back.
     *
     * @throws org.sanji.common.RuleViolation {@code call-back-incomplete}, {@code call-back-day}, {@code call-back-advice},
     *     {@code call-back-review}, {@code call-back-tries}
     */
    void done(UUID workItem, int version, CallBackForm form);

    /** The review that can still be asked for, to be offered in the call; empty when none can. */
    Optional<ReviewOffer> reviewOffer(UUID workItem);
}
