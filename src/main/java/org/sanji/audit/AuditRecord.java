package org.sanji.audit;

import java.time.Instant;

/**
 * One record of a chain.
 *
 * @param seq position in its chain, from 1, without gaps
 * @param originator who triggered what the actor (the system) did, or null
 * @param details JSON object with plain values
 */
public record AuditRecord(
        long id, String chain, int seq, Instant at, String actor, String originator, String action, String details) {}
