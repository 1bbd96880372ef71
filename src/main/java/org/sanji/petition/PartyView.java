package org.sanji.petition;

import java.util.UUID;

/**
 * A person, masked unless unmasked with a reason.
 *
 * @param name masked: 张**
 * @param idNumber masked or null
 * @param phone masked or null
 * @param birthYear null when unknown
 * @param address masked or null
 */
public record PartyView(
        UUID id,
        PartyRole role,
        String name,
        IdType idType,
        String idNumber,
        String phone,
        Sex sex,
        Integer birthYear,
        String address,
        String missingReason) {}
