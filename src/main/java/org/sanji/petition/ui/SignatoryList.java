package org.sanji.petition.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanji.petition.IdType;
import org.sanji.petition.NewParty;
import org.sanji.petition.PartyRole;
import org.sanji.petition.ResidentId;
import org.sanji.petition.Sex;

/**
 * A list of signatories as it is typed, or pasted from a table: a name on each line, or name, ID number and phone in any
 * order, separated by tabs, commas or spaces; or several names on one line. Numbers in front and a heading are skipped.
 *
 * @param lines one for each person
 */
record SignatoryList(List<Line> lines) {

    private static final String SEPARATORS = "[\\t,，;；、|]|[ \\u3000\\u00a0]+";
    private static final String ORDINAL = "\\d{1,4}[.．)）]?|[（(]\\d{1,4}[）)]";
    private static final String ID = "\\d{17}[\\dXx]";
    private static final String PHONE = "[0-9+\\-]{7,17}";

    /**
     * A person of the list.
     *
     * @param row line of the text from 1
     * @param problem bundle key of what is wrong, null when nothing is
     * @param duplicate is there already: counted once
     */
    record Line(int row, String name, String idNumber, String phone, String problem, boolean duplicate) {}

    /** @param others people of the form, who need not be on the list again */
    static SignatoryList parse(String text, List<NewParty> others) {
        var found = new ArrayList<Line>();
        var rows = text == null ? new String[0] : text.split("\\R");
        for (int i = 0; i < rows.length; i++) {
            var tokens = Arrays.stream(rows[i].strip().split(SEPARATORS))
                    .map(String::strip)
                    .filter(t -> !t.isEmpty())
                    .collect(Collectors.toCollection(ArrayList::new));
            if (tokens.size() > 1 && tokens.get(0).matches(ORDINAL)) {
                tokens.remove(0);
            }
            if (!tokens.isEmpty() && !tokens.contains("姓名")) {
                found.addAll(people(i + 1, tokens));
            }
        }
        return new SignatoryList(withDuplicates(found, others));
    }

    private static List<Line> people(int row, List<String> tokens) {
        boolean namesOnly = tokens.stream().noneMatch(t -> t.matches(".*\\d.*"));
        if (namesOnly && tokens.stream().allMatch(t -> t.length() > 1)) {
            return tokens.stream().map(t -> line(row, t, null, null, null)).toList();
        }
        var name = new StringBuilder();
        String id = null;
        String phone = null;
        String problem = null;
        for (var token : tokens) {
            var bare = token.replaceFirst("^\\d{1,4}[.．、)）]", "");
            if (token.matches(ID)) {
                problem = id == null ? problem : "desk.signatory.two-ids";
                id = token.toUpperCase(java.util.Locale.ROOT);
            } else if (token.matches(PHONE)) {
                problem = phone == null ? problem : "desk.signatory.two-phones";
                phone = token;
            } else if (bare.matches(".*\\d.*")) {
                problem = "desk.signatory.unreadable";
                name.append(name.length() == 0 ? "" : " ").append(token);
            } else {
                name.append(bare);
            }
        }
        return List.of(line(row, name.toString(), id, phone, problem));
    }

    private static Line line(int row, String name, String id, String phone, String found) {
        var problem = found;
        if (problem == null && name.isEmpty()) {
            problem = "desk.signatory.no-name";
        } else if (problem == null && id != null && ResidentId.parse(id).isEmpty()) {
            problem = "desk.signatory.id";
        } else if (problem == null && name.length() > Limits.NAME) {
            problem = "desk.signatory.unreadable";
        }
        return new Line(row, name, id, phone, problem, false);
    }

    /** The same number, or the same name with nothing that tells two people apart. */
    private static List<Line> withDuplicates(List<Line> lines, List<NewParty> others) {
        var byName = new HashMap<String, List<String[]>>();
        others.stream().filter(p -> p.name() != null).forEach(p -> remember(byName, p.name(), p.idNumber(), p.phone()));
        return lines.stream()
                .map(l -> {
                    boolean seen = byName.getOrDefault(l.name(), List.of()).stream()
                            .anyMatch(known -> alike(known[0], l.idNumber()) && alike(known[1], l.phone()));
                    remember(byName, l.name(), l.idNumber(), l.phone());
                    return seen ? new Line(l.row(), l.name(), l.idNumber(), l.phone(), l.problem(), true) : l;
                })
                .toList();
    }

    private static void remember(Map<String, List<String[]>> byName, String name, String id, String phone) {
        byName.computeIfAbsent(name, n -> new ArrayList<>()).add(new String[] {id, phone});
    }

    private static boolean alike(String one, String other) {
        return one == null || other == null || one.equals(other);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    List<Line> wrong() {
        return lines.stream().filter(l -> l.problem() != null).toList();
    }

    /** Those who count, each once. */
    List<NewParty> parties() {
        return lines.stream()
                .filter(l -> l.problem() == null && !l.duplicate())
                .map(SignatoryList::party)
                .toList();
    }

    private static NewParty party(Line line) {
        var id = ResidentId.parse(line.idNumber());
        return new NewParty(
                PartyRole.SIGNATORY,
                line.name(),
                id.isPresent() ? IdType.RESIDENT_ID : IdType.NONE,
                line.idNumber(),
                line.phone(),
                id.map(ResidentId::sex).orElse(Sex.UNKNOWN),
                id.map(ResidentId::birthDate).orElse(null),
                null,
                null);
    }
}
