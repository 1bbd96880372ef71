package org.sanji.worklist;

/** How many tasks wait. */
public record TaskCounts(long all, long fresh, long today, long overdue) {}
