package org.sanji.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;

/**
 * Leaders' instructions on petitions (批示) and the feedback on them. They do not move the case. Seen by the leader who
 * wrote it, the addressee, triage officers and supervisors; other organs of the case do not see it, and nobody sees one
 * on an accusation.
 */
public interface Instructions {

    /** Whom the acting leader can address on this petition: lead, co-handling organs, the bureau. */
    List<String> addressees(UUID petitionId);

    /** The last day for feedback when the leader names none. */
    LocalDate proposedDueOn();

    /**
     * Writes an instruction, dated today.
     *
     * @throws org.sanji.common.RuleViolation {@code instruction-text}, {@code instruction-addressee},
     *     {@code instruction-due} …
     */
    UUID give(UUID petitionId, InstructionForm form);

    /**
     * Feedback by the addressee.
     *
     * @param done whether it is finished; else it stays open
     * @throws org.sanji.common.StaleActionException when somebody wrote on it meanwhile
     */
    void feedback(UUID id, int version, String text, boolean done);

    /** The leader takes note of the feedback (阅); note may be empty. */
    void accept(UUID id, int version, String note);

    /** The leader asks again. */
    void askAgain(UUID id, int version, String text, LocalDate dueOn);

    /** Those on one petition that the acting user may see, the latest first. */
    List<InstructionView> of(UUID petitionId);

    /** Sort keys: dueOn, givenOn, number, organ; open ones by due date without one. */
    PageSlice<InstructionView> page(InstructionFilter filter, PageQuery page);

    /** Within the filter, its {@code show} left out. */
    InstructionCounts counts(InstructionFilter filter);
}
