package org.sanji.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The placeholders that the template of a kind of paper may use beside {@link #COMMON}; immutable. */
public final class PaperFields {

    /** Column with the number of a row, from 1. */
    public static final String NO = "no";

    /** The same in Chinese: 一, 二; written by the application. */
    public static final String NUMERAL = "cn";

    /** What a placeholder stands for. */
    public enum Type {
        /** One line: {@code {{name}}}; as a section it is a condition. */
        LINE,
        /** Free text: {@code {{#name}}<p>{{.}}</p>{{/name}}}, once for each paragraph. */
        TEXT,
        /** Rows with columns of their own: {@code {{#name}}{{column}}{{/name}}}. */
        LIST
    }

    /** One placeholder; columns only for a list. */
    public record Field(String name, Type type, boolean required, List<String> columns) {}

    /** What every paper may say, filled by the application from the case and the house. */
    public static final PaperFields COMMON = new PaperFields(Map.of())
            // the paper
            .optional("kind", "number", "issuedOn", "organ", "organPhone", "headSize", "replaces", "replaceReason")
            // the petition
            .optional("petitionNumber", "petitioner", "you", "address", "title", "form", "receivedOn", "registeredOn")
            .optional("personsConcerned", "leadOrgan", "coOrgans", "acceptedOn", "handlingDueOn", "laterPass")
            .list("petitioners", "name")
            .list("requests", "no", "text")
            .list("assistance", "name", "organ", "where", "phone")
            // the house
            .optional("bureau", "reviewOrgan", "centre", "centreAddress", "centrePhone", "centreHours", "site");

    private final Map<String, Field> fields;

    private PaperFields(Map<String, Field> fields) {
        this.fields = Collections.unmodifiableMap(fields);
    }

    public static PaperFields none() {
        return new PaperFields(Map.of());
    }

    /** One-line fields that must be given. */
    public static PaperFields of(String... names) {
        return none().and(Type.LINE, true, names);
    }

    /** Further one-line fields that must be given. */
    public PaperFields line(String... names) {
        return and(Type.LINE, true, names);
    }

    /** One-line fields, dates, numbers or conditions that may be missing. */
    public PaperFields optional(String... names) {
        return and(Type.LINE, false, names);
    }

    /** Free texts that must be given. */
    public PaperFields text(String... names) {
        return and(Type.TEXT, true, names);
    }

    /** Free texts that may be missing. */
    public PaperFields optionalText(String... names) {
        return and(Type.TEXT, false, names);
    }

    /** Rows, possibly none, with these columns; where there is a {@link #NO} there is also a {@link #NUMERAL}. */
    public PaperFields list(String name, String... columns) {
        var all = new ArrayList<>(List.of(columns));
        if (all.contains(NO)) {
            all.add(NUMERAL);
        }
        return with(new Field(name, Type.LIST, false, List.copyOf(all)));
    }

    public List<Field> all() {
        return List.copyOf(fields.values());
    }

    public Optional<Field> find(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    private PaperFields and(Type type, boolean required, String... names) {
        return Arrays.stream(names)
                .map(name -> new Field(name, type, required, List.of()))
                .reduce(this, PaperFields::with, (a, b) -> b);
    }

    private PaperFields with(Field field) {
        var more = new LinkedHashMap<>(fields);
        if (more.put(field.name(), field) != null) {
            throw new IllegalArgumentException(field.name() + " is declared twice");
        }
        return new PaperFields(more);
    }
}
