package org.sanji.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanji.organization.LeaderEntry;

/**
 * Leaders take matters on (领导包案, Art 18 ¶2): with a goal and a plan, in contact with the petitioner. The leader, or who
 * stands in, decides; the bureau's triage officers may write plan and contacts for the leader.
 */
public interface BacklogCharges {

    /** Those on the matter of this petition, the one that holds first; empty for those whom it does not concern. */
    List<ChargeView> of(UUID petitionId);

    /** Whether the acting leader may take the matter on: it is open, unsealed, and nobody has. */
    boolean mayTakeOn(UUID petitionId);

    /** How many of the acting leader's are without contact for longer than the house allows. */
    long silent();

    /** Other leaders, for handing on. */
    List<LeaderEntry> others();

    /**
     * The acting leader takes the matter on.
     *
     * @throws org.sanji.common.RuleViolation {@code backlog-taken}, {@code backlog-goal}, {@code backlog-closed},
     *     {@code sealed-not-for-leaders}
     */
    UUID takeOn(UUID petitionId, String goal);

    /** Adds a step to the plan; the day is not past. */
    void plan(UUID chargeId, int version, String step, LocalDate dueOn);

    /**
     * Closes a step.
     *
     * @param done false: it is dropped; the reason stands in result
     */
    void close(UUID chargeId, int version, UUID stepId, boolean done, String result);

    /** Records a contact with the petitioner. */
    void contact(UUID chargeId, int version, LocalDate on, ContactHow how, String text);

    /** Gives the matter to another leader, who sees it from then on; the plan goes along. */
    void handOn(UUID chargeId, int version, String leader, String reason);

    void end(UUID chargeId, int version, String reason);
}
