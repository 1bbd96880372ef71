package org.sanji.audit;

import java.util.List;

/**
 * Result of recomputing a chain.
 *
 * @param records how many were read
 * @param problems what does not fit, empty when the chain is whole
 */
public record Verification(String chain, int records, List<Problem> problems) {

    /** Kinds of damage. */
    public enum Kind {
        /** The record does not give its own hash: it was changed. */
        CHANGED,
        /** A record is missing, or was put in between. */
        GAP,
        /** The newest records are missing. */
        CUT_OFF,
        /** The chain was rewritten after it had been sealed. */
        REWRITTEN
    }

    /** @param seq position of the damage in the chain */
    public record Problem(Kind kind, int seq) {}

    public Verification {
        problems = List.copyOf(problems);
    }

    public boolean whole() {
        return problems.isEmpty();
    }
}
