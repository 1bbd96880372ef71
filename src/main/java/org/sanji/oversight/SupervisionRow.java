package org.sanji.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sanji.petition.BreachKind;
import org.sanji.petition.PetitionState;

/**
 * One entry in the list.
 *
 * @param number of the petition
 * @param organ code of the organ that missed the date
 * @param daysLate from the missed date to today
 * @param notedOn null while open, like notedBy and note
 */
public record SupervisionRow(
        UUID id,
        String number,
        String title,
        PetitionState state,
        BreachKind kind,
        String organ,
        LocalDate dueOn,
        long daysLate,
        Instant raisedAt,
        LocalDate notedOn,
        String notedBy,
        String note) {}
