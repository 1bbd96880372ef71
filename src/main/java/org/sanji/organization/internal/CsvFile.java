package org.sanji.organization.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.sanji.common.ConfigFiles;
import org.sanji.common.ConfigProblem;

/** A CSV configuration file with a fixed header; every row knows its line. */
final class CsvFile {

    /** @param line 1-based; values are stripped, in the order of the header */
    record Row(String file, int line, List<String> values) {

        String get(int column) {
            return values.get(column);
        }

        ConfigProblem problem(String what) {
            return new ConfigProblem(file, line, what);
        }
    }

    private CsvFile() {}

    static List<Row> read(ConfigFiles files, String name, String... header) {
        var rows = new ArrayList<Row>();
        try (var parser = CSVFormat.DEFAULT.parse(new StringReader(files.read(name)))) {
            var expected = List.of(header);
            for (var record : parser) {
                var line = (int) parser.getCurrentLineNumber();
                var values = record.stream().map(String::strip).toList();
                if (record.getRecordNumber() == 1) {
                    if (!values.equals(expected)) {
                        throw new ConfigProblem(name, 1, "the first line must be " + String.join(",", expected));
                    }
                } else if (values.size() != expected.size()) {
                    throw new ConfigProblem(
                            name, line, values.size() + " values, " + expected.size() + " columns expected");
                } else {
                    rows.add(new Row(name, line, values));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
