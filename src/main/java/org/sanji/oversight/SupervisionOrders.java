package org.sanji.oversight;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is done about a cause: the supervisor checks it and judges the answer, the organ answers. The version is the one that
 * the user saw; {@link org.sanji.common.StaleActionException} when somebody was faster.
 */
public interface SupervisionOrders {

    /** With what the supervisor begins. */
    OrderProposal proposal(UUID id);

    /** No order is needed; the reason stays with the cause. */
    void dismiss(UUID id, int version, String reason);

    /** The running order of the same organ answers for this cause, too. */
    void merge(UUID id, int version, UUID into, String reason);

    /**
     * Sends the order with its papers.
     *
     * @throws org.sanji.common.RuleViolation {@code supervision-facts}, {@code supervision-demands},
     *     {@code supervision-due} …
     */
    void order(UUID id, int version, OrderForm form);

    /**
     * The organ answers the order and every suggestion addressed to it. For an organ without accounts here the supervisor
     * records the letter in which it answered, with the letter as a file.
     *
     * @throws org.sanji.common.RuleViolation {@code supervision-answer}, {@code supervision-slip} …
     */
    void answer(UUID id, int version, OrderAnswer answer);

    /** The supervisor accepts the answer; ends it. */
    void accept(UUID id, int version, String note);

    /** The supervisor wants another answer by a new date. */
    void askAgain(UUID id, int version, String reason, LocalDate dueOn);

    /** The leader in charge decides; ends it here. Before an answer, too. */
    void escalate(UUID id, int version, String reason);

    /** The supervisor takes the order back before it is answered. */
    void revoke(UUID id, int version, String reason);

    /** The written reply of an organ outside the case came in; also after the order is settled. */
    void recordReply(UUID suggestionId, OutsideReply reply);
}
