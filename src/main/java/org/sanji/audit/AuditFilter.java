package org.sanji.audit;

/**
 * Narrows the audit records; null or blank means any.
 *
 * @param chain exact, for example {@code user:zhang}
 */
public record AuditFilter(String chain, String actor, String action) {}
