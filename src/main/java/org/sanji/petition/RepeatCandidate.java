package org.sanji.petition;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An earlier petition that may be the same matter, shown at the desk before saving.
 *
 * @param petitioner masked
 * @param narrative beginning of the text
 * @param samePerson by ID, phone or the whole name
 * @param nameAlike the name begins as typed; a person must look
 * @param otherName the same person by ID or phone, but nobody of that petition has the name that was typed
 * @param likeness bigram overlap 0 to 1 of the texts
 * @param kindIfLinked what the repeat would be
 */
public record RepeatCandidate(
        UUID id,
        String number,
        String petitioner,
        String title,
        String narrative,
        PetitionState state,
        String leadOrgan,
        LocalDate registeredOn,
        LocalDate closedOn,
        LocalDate dueOn,
        boolean samePerson,
        boolean nameAlike,
        boolean otherName,
        double likeness,
        RepeatKind kindIfLinked) {}
