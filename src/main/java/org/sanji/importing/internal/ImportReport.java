package org.sanji.importing.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.sanji.common.RuleViolation;
import org.sanji.common.Texts;

/** The bad rows and why: line, source number, reason code and sentence; no personal data. */
final class ImportReport {

    private record Problem(int line, String number, RuleViolation why) {}

    private final List<Problem> problems = new ArrayList<>();
    private final Texts texts;

    ImportReport(Texts texts) {
        this.texts = texts;
    }

    void add(int line, String number, RuleViolation why) {
        problems.add(new Problem(line, number, why));
    }

    /** Writes {@code <input>.report.csv} beside the input, or into the working folder; null when all was good. */
    Path write(Path input) {
        if (problems.isEmpty()) {
            return null;
        }
        var name = input.getFileName() + ".report.csv";
        try {
            return write(input.resolveSibling(name), text());
        } catch (IOException readOnly) {
            try {
                return write(Path.of(name), text());
            } catch (IOException e) {
                throw new UncheckedIOException("the report " + name + " could not be written", e);
            }
        }
    }

    private static Path write(Path file, String text) throws IOException {
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private String text() throws IOException {
        var text = new StringBuilder("\ufeff");
        try (var printer = CSVFormat.DEFAULT.print(text)) {
            printer.printRecord("line", "number", "code", "reason");
            for (var p : problems) {
                printer.printRecord(
                        p.line(),
                        defused(p.number()),
                        p.why().code(),
                        texts.get(p.why().messageKey(), p.why().args()));
            }
        }
        return text.toString();
    }

    /** A cell that a spreadsheet would run as a formula begins with an apostrophe. */
    private static String defused(String cell) {
        return cell.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + cell : cell;
    }
}
