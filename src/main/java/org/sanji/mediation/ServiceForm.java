package org.sanji.mediation;

import java.time.LocalDate;

/**
 * Proof that a paper reached the petitioner.
 *
 * @param servedOn not before the issue and not in the future
 * @param receiver who signed or took it
 * @param proof receipt number or what was seen
 * @param server who brought or sent it; null for the acting user
 * @param witness who saw it left, or why it was refused; only needed when it was left
 */
public record ServiceForm(
        ServiceMethod method, LocalDate servedOn, String receiver, String proof, String server, String witness) {

    /** Served by the acting user, without a witness. */
    public ServiceForm(ServiceMethod method, LocalDate servedOn, String receiver, String proof) {
        this(method, servedOn, receiver, proof, null, null);
    }
}
