package org.sanji.oversight;

/**
 * A span of days for which a matter has been open.
 *
 * @param from first day, included
 * @param to last day, included; null for the oldest band
 */
public record BacklogBand(int index, int from, Integer to) {}
