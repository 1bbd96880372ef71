package org.sanji.oversight;

import java.time.LocalDate;
import java.util.UUID;
import org.sanji.petition.PetitionState;

/**
 * One line of the list of superiors' assignments.
 *
 * @param number of the petition
 * @param organ code of the superior
 * @param letterNumber of its letter
 * @param leadOrgan null before triage and where no organ has it
 * @param sentOn day of the last report, null when none was sent
 */
public record SuperiorReportRow(
        UUID id,
        UUID petitionId,
        String number,
        String title,
        PetitionState petitionState,
        String organ,
        String letterNumber,
        boolean important,
        String leadOrgan,
        LocalDate dueOn,
        SuperiorReportState state,
        LocalDate sentOn) {}
