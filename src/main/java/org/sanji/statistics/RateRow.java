package org.sanji.statistics;

import java.time.LocalDate;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.RepeatKind;

/**
 * One petition behind a figure. A row outside the acting user's scope keeps what reproduces the figure and has neither
 * petitioner nor title.
 *
 * @param organ responsible organ on the as-of day, null before triage
 * @param pass which pass of the petition is counted
 * @param dueOn what the list is about was due: the handling period, or triage or notice
 * @param doneOn it was done; for the closure rate, closed
 * @param cell where the closure rate puts it: one of the cells that divide the initial petitions; null for a repeat
 * @param failure why it failed: LATE, a counted repeat kind or a failure kind; null unless failed
 * @param failedOn day of the failure
 * @param petitioner masked; null when not visible
 * @param title null when not visible
 */
public record RateRow(
        String number,
        String organ,
        PetitionForm form,
        LocalDate registeredOn,
        LocalDate acceptedOn,
        int pass,
        LocalDate dueOn,
        LocalDate doneOn,
        LocalDate closedOn,
        LocalDate endedOn,
        RepeatKind repeatKind,
        Cell cell,
        String failure,
        LocalDate failedOn,
        boolean visible,
        String petitioner,
        String title) {}
