package org.sanji.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Who stepped aside from a matter for a direct interest in it (Art 28 ¶3). For that person no petition of the matter
 * exists any more: no list, page, task, file or search shows it.
 */
public interface Recusals {

    /**
     * A condition on table {@code petition p}: the person has not stepped aside from its matter. Every query of petitions
     * that does not go through the petition scope carries it.
     *
     * @param parameter name of the parameter that holds the username
     */
    static String condition(String parameter) {
        return "not exists (select 1 from petition_recusal rc join petition rp on rp.id = rc.petition_id"
                + " where rp.matter_id = p.matter_id and rc.username = :" + parameter + " and rc.lifted_at is null)";
    }

    /** The acting user steps aside and loses sight of the petition. */
    void declare(UUID petitionId, String reason);

    /** A mistaken declaration is taken back with a reason, by the person's head or the bureau; both stay visible. */
    void lift(UUID petitionId, long id, String reason);

    /** Whether the acting user may take this one back. */
    boolean mayLift(Recusal recusal);

    /** Whether the person has stepped aside from the petition's matter; such a person is never assigned. */
    boolean recused(UUID petitionId, String username);

    /** All declarations on the petition, lifted ones too, in order. */
    List<Recusal> of(UUID petitionId);

    /** One declaration; the last three are null while it stands. */
    record Recusal(
            long id,
            String username,
            String name,
            String organ,
            String reason,
            LocalDate on,
            LocalDate liftedOn,
            String liftedBy,
            String liftReason) {

        public boolean stands() {
            return liftedOn == null;
        }
    }
}
