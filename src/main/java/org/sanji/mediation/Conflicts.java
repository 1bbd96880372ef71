package org.sanji.mediation;

import java.util.UUID;

/**
 * Conflicts of interest (Art 28): whoever declares one steps aside and loses sight of the matter; the tasks are for the
 * others of the organ. A mistaken declaration is taken back by the person's head or the bureau.
 */
public interface Conflicts {

    /** The acting user steps aside. */
    void declare(UUID petitionId, String reason);

    /** Whether the acting user has stepped aside. */
    boolean declared(UUID petitionId);

    /** Takes a declaration back; reason and declaration stay visible. */
    void lift(UUID petitionId, long declaration, String reason);

    /** Who of the lead organ is left; for those who see the petition. */
    Remaining remaining(UUID petitionId);

    /**
     * People of the lead organ who have not stepped aside.
     *
     * @param recused how many of the organ have
     * @param acting who may do its tasks
     * @param heads who may approve; when none is left, the bureau names another head for the organ
     */
    record Remaining(int recused, int acting, int heads) {}
}
