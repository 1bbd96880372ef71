package org.sanji.budget;

import java.time.Instant;

/**
 * Where the shown plan of a year is from. A file wins; the copy behind it stays in the table.
 *
 * @param file name under {@code config/}; null when the copy is shown
 * @param copy the newest version of the copy; null when none was made
 */
public record PlanSource(String file, Copy copy) {

    /**
     * @param from the year it was copied from
     * @param version 1 for the copy itself, one more with each edit
     * @param reason why it was edited; null for the first
     */
    public record Copy(int from, int version, String byName, Instant at, String reason) {}

    public boolean isFile() {
        return file != null;
    }
}
