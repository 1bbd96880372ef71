package org.sanji.mediation;

import java.time.LocalDate;

/**
 * Proof that a paper reached the petitioner.
 *
 * @param servedOn not before the issue and not in the future
 * @param receiver who signed or took it
 * @param proof receipt number or what was seen
 */
public record ServiceForm(ServiceMethod method, LocalDate servedOn, String receiver, String proof) {}
