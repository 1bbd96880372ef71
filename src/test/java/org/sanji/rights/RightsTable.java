package org.sanji.rights;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * {@code rights.csv}: a line per action and object, a column per person. A cell says {@code +} allowed, {@code n} there is
 * no such thing for this person, {@code d} not this person's business at all, {@code r} the person's business, but a rule
 * stands in the way. Lines that begin with {@code #} are comments; {@code #internal Name} names a service that only
 * modules call.
 */
record RightsTable(List<String> people, List<Line> lines, List<String> internal) {

    static final Path FILE = Path.of("src/test/resources/rights.csv");
    private static final String INTERNAL = "#internal ";

    /** One line; cells by person. */
    record Line(String action, String object, Map<String, String> cells) {

        @Override
        public String toString() {
            return action + (object.equals("-") ? "" : " of " + object);
        }

        String text() {
            return action + "," + object + "," + String.join(",", cells.values());
        }
    }

    static RightsTable read() throws IOException {
        List<String> people = List.of();
        var lines = new ArrayList<Line>();
        var internal = new ArrayList<String>();
        for (var text : Files.readAllLines(FILE)) {
            var fields = Arrays.stream(text.split(",")).map(String::strip).toList();
            if (text.startsWith(INTERNAL)) {
                internal.add(text.substring(INTERNAL.length()).split(":")[0].strip());
            } else if (text.startsWith("action,")) {
                people = fields.subList(2, fields.size());
            } else if (!text.isBlank() && !text.startsWith("#")) {
                lines.add(line(fields, people));
            }
        }
        return new RightsTable(people, lines, internal);
    }

    private static Line line(List<String> fields, List<String> people) {
        var cells = new LinkedHashMap<String, String>();
        for (int i = 0; i < people.size(); i++) {
            cells.put(people.get(i), i + 2 < fields.size() ? fields.get(i + 2) : "?");
        }
        return new Line(fields.get(0), fields.get(1), cells);
    }

    /** What of all this has no line, and is not marked as internal. */
    Set<String> missing(Collection<String> found) {
        var missing = new TreeSet<>(found);
        missing.removeAll(actions());
        missing.removeIf(name -> internal.contains(name) || internal.contains(name.split("\\.")[0]));
        return missing;
    }

    /** First words of all lines. */
    List<String> actions() {
        return lines.stream().map(Line::action).distinct().collect(Collectors.toList());
    }
}
