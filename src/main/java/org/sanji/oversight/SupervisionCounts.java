package org.sanji.oversight;

/**
 * How many entries there are.
 *
 * @param month raised in the last 30 days
 */
public record SupervisionCounts(long open, long noted, long month) {}
