package org.sanji.audit;

import java.time.LocalDate;

/**
 * Narrows the audit records; null or blank means any.
 *
 * @param subject number of a petition, login name of an account, or a chain such as {@code user:zhang}
 * @param actor login name or display name of who acted or triggered it
 * @param from first day, Shanghai time
 * @param to last day
 */
public record AuditFilter(String subject, String actor, String action, LocalDate from, LocalDate to) {

    public static AuditFilter all() {
        return new AuditFilter(null, null, null, null, null);
    }
}
