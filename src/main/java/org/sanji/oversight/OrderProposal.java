package org.sanji.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a supervisor begins with when checking a cause.
 *
 * @param facts a draft from what the system knows
 * @param dueOn proposed date for the answer: the house's, never after the case's own legal date
 * @param latestOn latest date that is accepted
 * @param legalDueOn the legal date of the running case, null when none runs
 * @param policyOrgan to whom a suggestion on policy usually goes
 * @param accountabilityOrgan to whom one on accountability usually goes
 * @param running orders of the same organ on this petition that this cause can be merged with
 */
public record OrderProposal(
        String facts,
        LocalDate dueOn,
        LocalDate latestOn,
        LocalDate legalDueOn,
        String policyOrgan,
        String accountabilityOrgan,
        List<Running> running) {

    public OrderProposal {
        running = List.copyOf(running);
    }

    /** An order that is not settled yet. */
    public record Running(UUID id, String orderNumber, LocalDate orderedOn, LocalDate dueOn) {}
}
