package org.sanji.importing;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What became of a file; {@code rows = imported + repeated + skipped}.
 *
 * @param imported rows that became petitions
 * @param repeated rows whose source number was there already; nothing was changed
 * @param skipped bad rows, each with its reason in the report
 * @param rows data rows read
 * @param report the report file, null when there was nothing to report
 */
public record ImportResult(int imported, int repeated, int skipped, int rows, Duration took, Path report) {

    /** The line that closes an import, for people and scripts alike. */
    public String line() {
        return "imported=" + imported + " repeated=" + repeated + " skipped=" + skipped + " rows=" + rows + " seconds="
                + took.toSeconds();
    }
}
