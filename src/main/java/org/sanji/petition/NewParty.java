package org.sanji.petition;

import java.time.LocalDate;

/**
 * A person or organisation as given at the desk.
 *
 * @param name null with a reason only
 * @param idNumber checked when RESIDENT_ID; null when NONE
 * @param phone digits, may be null
 * @param birthDate null when unknown
 * @param address null with a reason only
 * @param missingReason why name or address is missing
 */
public record NewParty(
        PartyRole role,
        String name,
        IdType idType,
        String idNumber,
        String phone,
        Sex sex,
        LocalDate birthDate,
        String address,
        String missingReason) {}
