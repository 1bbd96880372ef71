package org.sanji.document;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a paper says beside the common facts: values of the fields its kind declares; immutable. */
public final class PaperFacts {

    private static final PaperFacts NONE = new PaperFacts(Map.of());

    private final Map<String, Object> values;

    /** An organ to be written in full. */
    public record OrganCode(String code) {}

    private PaperFacts(Map<String, Object> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    public static PaperFacts none() {
        return NONE;
    }

    public static PaperFacts of(String field, Object value) {
        return NONE.with(field, value);
    }

    /** @param value a String, Integer, LocalDate or Boolean; null leaves the field out */
    public PaperFacts with(String field, Object value) {
        boolean known = value == null
                || value instanceof String
                || value instanceof Integer
                || value instanceof LocalDate
                || value instanceof Boolean;
        if (!known) {
            throw new IllegalArgumentException(field + " is a " + value.getClass());
        }
        return put(field, value);
    }

    /** An organ by its code: the paper writes its full name. Null leaves the field out. */
    public PaperFacts organ(String field, String code) {
        return put(field, code == null ? null : new OrganCode(code));
    }

    /** The rows of a list. */
    public PaperFacts list(String field, List<PaperFacts> rows) {
        return put(field, List.copyOf(rows));
    }

    /** Field name to String, Integer, LocalDate, Boolean, {@link OrganCode} or a list of {@link PaperFacts}. */
    public Map<String, Object> values() {
        return values;
    }

    private PaperFacts put(String field, Object value) {
        var more = new LinkedHashMap<>(values);
        more.remove(field);
        if (value != null) {
            more.put(field, value);
        }
        return new PaperFacts(more);
    }
}
