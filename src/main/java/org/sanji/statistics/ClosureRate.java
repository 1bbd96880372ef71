package org.sanji.statistics;

import java.time.LocalDate;

/**
 * One-time closure rate (一次性办结率).
 *
 * @param finalOn first day on which the settled figure can no longer change by time alone; an estimate while cases run,
 *     null when nothing is awaited and nothing was there
 * @param isFinal the as-of day is not before it
 */
public record ClosureRate(Figure settled, Figure provisional, LocalDate finalOn, boolean isFinal) {}
