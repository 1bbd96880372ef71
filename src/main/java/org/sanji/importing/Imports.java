package org.sanji.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;

/** Imports a CSV file (UTF-8 or GB18030) with a header row. */
public interface Imports {

    /**
     * Every row goes in in a transaction of its own; a bad row is reported and the rest goes in. A second run of the
     * same file doubles nothing.
     *
     * @param file the input; the report is written beside it, or into the working folder where that is read-only
     * @param mapping as read by {@link #mapping}
     * @param progress told the number of rows done, now and then
     * @throws org.sanji.common.RuleViolation {@code import-empty}, {@code import-column-missing}, {@code import-unreadable}
     */
    ImportResult run(Path file, ImportMapping mapping, IntConsumer progress);

    /**
     * A mapping by its file: a path, or a name in {@code config/}.
     *
     * @throws org.sanji.common.ConfigProblem when it is missing or wrong
     */
    ImportMapping mapping(String file);

    /** Names of the mapping files in {@code config/}, sorted. */
    List<String> mappings();
}
