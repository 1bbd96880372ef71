package org.sanji.petition;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One line of a list.
 *
 * @param petitioner masked
 * @param due null when nothing is due
 */
public record PetitionRow(
        UUID id,
        String number,
        String petitioner,
        String title,
        PetitionForm form,
        PetitionState state,
        RepeatKind repeatKind,
        String leadOrgan,
        String category,
        String township,
        LocalDate registeredOn,
        DueView due,
        boolean urgent,
        boolean historic,
        boolean sealed) {}
