package org.sanji.process.engine;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanji.process.CaseData;
import org.sanji.process.CaseVariable;

/** Case data as engine variables and back. A list of organ codes is one text with commas: no serialised objects. */
final class CaseValues {

    private CaseValues() {}

    static Map<String, Object> toEngine(CaseData data) {
        var values = new HashMap<String, Object>();
        data.asMap().forEach((variable, value) -> values.put(variable.key(), toEngine(value)));
        return values;
    }

    private static Object toEngine(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(Object::toString).collect(Collectors.joining(","))
                : value;
    }

    /** The declared ones among the engine's variables. */
    static CaseData fromEngine(Map<String, Object> values) {
        var data = CaseData.none();
        for (var variable : CaseVariable.values()) {
            var value = values.get(variable.key());
            if (value != null) {
                data = data.with(variable, variable.type() == List.class ? new OrganList().of((String) value) : value);
            }
        }
        return data;
    }

    static Map<String, Date> datesOf(CaseData data) {
        var dates = new HashMap<String, Date>();
        data.asMap().forEach((variable, value) -> {
            if (value instanceof Date date) {
                dates.put(variable.key(), date);
            }
        });
        return dates;
    }
}
