package org.sanji.mediation;

import java.util.UUID;

/** Conflicts of interest (Art 28): whoever declares one may see the petition as before but no longer acts on it. */
public interface Conflicts {

    /** The acting user steps aside. */
    void declare(UUID petitionId, String reason);

    /** Whether the acting user has stepped aside. */
    boolean declared(UUID petitionId);
}
