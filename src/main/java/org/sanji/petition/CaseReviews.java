package org.sanji.petition;

import java.time.LocalDate;
import org.sanji.process.PassKey;

/**
 * What a review (Arts 35, 36) changes on the petition itself. For the steps and services of the review module, in their
 * transaction and without asking who acts; a pass that is no longer the current one may be named.
 */
public interface CaseReviews {

    /** The petitioner asked on this day for a review of the pass's opinion; the first request of a pass is kept. */
    void requested(PassKey key, LocalDate on);

    /** Adds a line to the timeline; args must hold no ID number, phone or address. */
    void record(PassKey key, TimelineKind kind, LocalDate on, boolean isPublic, String... args);

    /** The opinion was revoked or is to be made anew: a new pass at the organ that led. Nothing when one is open already. */
    void redo(PassKey key, String explanation);

    /** The final review leaves an answer standing and was served: no further acceptance for the same facts (Art 36). */
    void finalReviewDone(PassKey key, LocalDate on, String reference);

    /** The review organ missed a date; it is charged with it, not the organ that handled the petition. */
    void missed(PassKey key, BreachKind kind, String organ, LocalDate dueOn);
}
