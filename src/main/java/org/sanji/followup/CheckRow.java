package org.sanji.followup;

import java.time.LocalDate;
import java.util.UUID;
import org.sanji.mediation.PerformanceSource;

/**
 * One check in the list.
 *
 * @param number of the petition
 * @param organ code of the organ that led
 * @param checker code of the organ that checks
 * @param dueOn day of performance
 * @param checkDueOn last day of the check
 */
public record CheckRow(
        UUID id,
        String number,
        String title,
        PerformanceSource source,
        int position,
        String what,
        String performer,
        String organ,
        String checker,
        LocalDate dueOn,
        LocalDate checkDueOn,
        CheckState state,
        CheckFollow follow) {}
