package org.sanji.mediation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How the organ answers the assignment, and how the bureau decides an objection. Every method completes a work item and
 * throws {@link org.sanji.common.StaleActionException} when somebody was faster.
 */
public interface OrganAnswers {

    /** Completes {@code organAnswer}: the organ takes the matter up. */
    void accept(UUID workItem, int version, AcceptForm form);

    /**
     * Completes {@code organAnswer}: the organ is not competent.
     *
     * @throws org.sanji.common.RuleViolation {@code objection-too-late} after {@link #objectionDueOn}
     */
    void object(UUID workItem, int version, ObjectionForm form);

    /** Completes {@code organAnswer}: the matter belongs to a statutory route; the case ends. */
    void statutory(UUID workItem, int version, StatutoryForm form);

    /** Completes {@code decideObjection}; by triage officers. */
    void decideObjection(UUID workItem, int version, ObjectionDecision decision);

    /** What the category rules say about who is competent. */
    Competence competence(UUID petitionId);

    /** Last day on which the organ may object, null when the petition is not assigned. */
    LocalDate objectionDueOn(UUID petitionId);
}
