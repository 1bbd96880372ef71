package org.sanji.oversight;

import java.time.LocalDate;

/**
 * How a report went to the superior.
 *
 * @param number of the letter that carries it; null lets the house's numbers run on
 * @param sentOn day of sending, not in the future
 * @param nextDueOn after an interim report: by when the superior wants the next; null for the house's period
 */
public record ReportSending(String number, LocalDate sentOn, LocalDate nextDueOn) {}
