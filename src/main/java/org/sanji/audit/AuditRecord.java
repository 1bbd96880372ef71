package org.sanji.audit;

import java.time.Instant;

/**
 * One record of a chain.
 *
 * @param seq position in its chain, from 1, without gaps
 * @param subject what the chain is about: number of a petition, login name of an account; the chain itself otherwise
 * @param originator who triggered what the actor (the system) did, or null
 * @param details JSON object with plain values
 */
public record AuditRecord(
        long id,
        String chain,
        String subject,
        int seq,
        Instant at,
        String actor,
        String originator,
        String action,
        String details) {

    /** The same with the name of its subject. */
    public AuditRecord about(String name) {
        return new AuditRecord(id, chain, name, seq, at, actor, originator, action, details);
    }
}
