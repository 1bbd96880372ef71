package org.sanji.audit;

import java.util.List;

/**
 * Result of recomputing everything.
 *
 * @param damaged chains that are not whole
 * @param brokenSeals ids of seals that were touched, or follow one that is gone
 */
public record FullVerification(int chains, int records, int seals, List<Verification> damaged, List<Long> brokenSeals) {

    public FullVerification {
        damaged = List.copyOf(damaged);
        brokenSeals = List.copyOf(brokenSeals);
    }

    public boolean whole() {
        return damaged.isEmpty() && brokenSeals.isEmpty();
    }
}
