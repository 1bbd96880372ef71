package org.sanji.oversight;

import java.time.LocalDate;
import java.util.UUID;
import org.sanji.petition.BreachKind;
import org.sanji.petition.PetitionState;

/**
 * One cause in the list, with its order if there is one.
 *
 * @param number of the petition
 * @param breach which date was missed, null for another cause
 * @param organ code of the organ at fault
 * @param missedOn the missed date, or null
 * @param ageDays from the day the cause came up to today
 * @param dueOn the date that governs it now: to check, to answer, to judge; null when settled
 * @param endedOn null while open
 */
public record SupervisionRow(
        UUID id,
        UUID petitionId,
        String number,
        String title,
        PetitionState petitionState,
        SupervisionCause cause,
        BreachKind breach,
        String organ,
        LocalDate missedOn,
        LocalDate raisedOn,
        long ageDays,
        SupervisionState state,
        String orderNumber,
        LocalDate orderedOn,
        LocalDate dueOn,
        LocalDate endedOn) {}
