package org.sanji.common;

import java.util.Map;

/**
 * Something that must be provable later. Published as an application event inside the acting transaction; the audit
 * module appends it to the chain.
 *
 * @param chain {@code petition:<id>} or {@code user:<name>}: one hash chain each
 * @param action stable verb in kebab-case, for example {@code unmask}
 * @param details plain values without personal data
 */
public record AuditEntry(String chain, String action, Map<String, String> details) {

    public AuditEntry {
        details = Map.copyOf(details);
    }

    public static AuditEntry ofPetition(Object petitionId, String action, Map<String, String> details) {
        return new AuditEntry("petition:" + petitionId, action, details);
    }

    public static AuditEntry ofUser(String username, String action, Map<String, String> details) {
        return new AuditEntry("user:" + username, action, details);
    }
}
