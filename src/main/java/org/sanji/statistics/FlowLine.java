package org.sanji.statistics;

/**
 * How many registrations of a period went one way through the levels.
 *
 * @param start level at which mediation began, {@link Dimension#NONE} when in none
 * @param level at which it ended, NONE when at none or not yet
 * @param outcome value of {@link Dimension#OUTCOME}
 */
public record FlowLine(String start, String level, String outcome, long count) {}
