package org.sanji.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sanji.petition.MediationLevel;
import org.sanji.process.TaskKey;

/**
 * One open task in a list.
 *
 * @param number of the petition
 * @param petitioner masked
 * @param level null when the petition stands at none
 * @param leadOrgan code, null before an organ was assigned
 * @param dueOn last day of the period, null when none runs
 * @param isNew the user has not seen it in an earlier visit
 */
public record TaskRow(
        UUID id,
        TaskKey task,
        String number,
        String petitioner,
        String title,
        MediationLevel level,
        String leadOrgan,
        boolean urgent,
        Instant createdAt,
        LocalDate dueOn,
        boolean isNew) {}
