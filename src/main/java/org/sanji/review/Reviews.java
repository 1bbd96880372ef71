package org.sanji.review;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;

/** Requests for review and final review: what can be asked for, asking, and reading. */
public interface Reviews {

    /** What the petitioner can dispute now; for those who see the petition. */
    ReviewOffer offer(UUID petitionId);

    /**
     * Records a request, in time or not: nothing is refused at the desk.
     *
     * @return id of the request
     * @throws org.sanji.common.RuleViolation the offer's problem when no paper can be disputed; {@code review-*} for what
     *     the form lacks
     */
    UUID request(UUID petitionId, RequestForm form);

    /** The petitioner takes a request back, signed, before an opinion is issued; the disputed paper stands. */
    void withdraw(UUID review, LocalDate signedOn, String paper, String reason);

    /** All requests of a petition, oldest first; a draft opinion is shown to its organ only. */
    List<ReviewView> of(UUID petitionId);

    /** Sort keys: number, receivedOn, dueOn, organ, state. */
    PageSlice<ReviewRow> page(ReviewFilter filter, PageQuery page);
}
