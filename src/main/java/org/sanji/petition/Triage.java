package org.sanji.petition;

import java.util.UUID;

/** The bureau decides where a petition goes (Art 22). A decision table proposes; proposal, choice and reason are kept. */
public interface Triage {

    /**
     * Completes the triage task.
     *
     * @param workItem open item of task {@code triage}
     * @param version as seen by the officer
     */
    void decide(UUID workItem, int version, TriageDecision decision);

    /** Confirms or rejects the claim of new facts; only before the triage decision. */
    void judgeNewFacts(UUID petitionId, boolean confirmed, String reason);
}
