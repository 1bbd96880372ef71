package org.sanji.organization;

import java.time.LocalDate;

/**
 * What is entered about an absence.
 *
 * @param username who is away
 * @param from first day, today or later
 * @param to last day, inclusive
 * @param reason may be null
 */
public record AbsenceForm(String username, LocalDate from, LocalDate to, String substitute, String reason) {}
