package org.sanji.process;

import java.time.Instant;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Typed values for {@link CaseVariable}s; immutable. */
public final class CaseData {

    private static final CaseData EMPTY = new CaseData(new EnumMap<>(CaseVariable.class));

    private final Map<CaseVariable, Object> values;

    private CaseData(Map<CaseVariable, Object> values) {
        this.values = values;
    }

    public static CaseData none() {
        return EMPTY;
    }

    public static CaseData of(CaseVariable variable, Object value) {
        return EMPTY.with(variable, value);
    }

    /** A copy with one more value. Instants become dates, enum constants their names; another type is refused. */
    public CaseData with(CaseVariable variable, Object value) {
        Object typed = value instanceof Instant i ? Date.from(i) : value instanceof Enum<?> e ? e.name() : value;
        if (typed instanceof List<?> list) {
            typed = new java.util.ArrayList<>(list);
        }
        if (typed != null && !variable.type().isInstance(typed)) {
            throw new IllegalArgumentException(
                    variable.key() + " takes " + variable.type().getSimpleName());
        }
        var copy = new EnumMap<CaseVariable, Object>(CaseVariable.class);
        copy.putAll(values);
        copy.put(variable, typed);
        return new CaseData(copy);
    }

    public Optional<Object> get(CaseVariable variable) {
        return Optional.ofNullable(values.get(variable));
    }

    public Optional<String> text(CaseVariable variable) {
        return get(variable).map(Object::toString);
    }

    public Map<CaseVariable, Object> asMap() {
        return java.util.Collections.unmodifiableMap(values);
    }
}
