package org.sanji.petition;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * One petition of the reading list.
 *
 * @param petitioner masked
 * @param causes why it lies there, never empty
 * @param sentBy name of the last person who put it there, null unless one of the causes is SENT
 * @param note what that person wrote, may be null
 * @param sentOn day of sending, null like sentBy
 */
public record ReadingRow(
        UUID id,
        String number,
        String petitioner,
        String title,
        PetitionState state,
        String leadOrgan,
        LocalDate registeredOn,
        DueView due,
        boolean urgent,
        int personsConcerned,
        Set<ReadingCause> causes,
        String sentBy,
        String note,
        LocalDate sentOn) {}
