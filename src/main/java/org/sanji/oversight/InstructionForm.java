package org.sanji.oversight;

import java.time.LocalDate;

/**
 * What a leader writes.
 *
 * @param organ code of the addressee: an organ that takes part in the case, or the bureau
 * @param text at most 2,000 characters
 * @param dueOn last day for feedback; null for the house's number of days
 */
public record InstructionForm(String organ, String text, LocalDate dueOn) {}
