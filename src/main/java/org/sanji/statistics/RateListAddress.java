package org.sanji.statistics;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A count with its query as they stand in the address of its list.
 *
 * @param cell null: the page of the rates itself
 */
public record RateListAddress(RateQuery query, Cell cell) {

    /** Without leading slash. */
    public String href() {
        var p = new LinkedHashMap<String, String>();
        p.put("from", query.period().from().toString());
        p.put("to", query.period().to().toString());
        p.put("asof", query.asOf().toString());
        for (var dimension : Dimension.values()) {
            put(p, dimension.parameter(), query.filter(dimension));
        }
        put(p, "cell", cell == null ? null : cell.name());
        return (cell == null ? "rates" : "rates/list") + "?"
                + p.entrySet().stream()
                        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    private static void put(Map<String, String> parameters, String name, String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}
