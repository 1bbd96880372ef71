package org.sanji.document;

import java.time.LocalDate;
import java.util.List;

/**
 * What every paper may say of its petition and pass.
 *
 * @param names of petitioners, representatives or the contact, in full; empty for an anonymous petition
 * @param address for letters, of the first of them; null when unknown
 * @param form in Chinese: 来访
 * @param leadOrgan code, null before triage
 * @param coOrgans codes
 * @param laterPass whether it was handled before
 */
public record PaperSubject(
        String number,
        List<String> names,
        int personsConcerned,
        String address,
        String title,
        String form,
        LocalDate receivedOn,
        LocalDate registeredOn,
        String leadOrgan,
        List<String> coOrgans,
        LocalDate acceptedOn,
        LocalDate handlingDueOn,
        boolean laterPass,
        boolean historic,
        List<String> requests) {}
