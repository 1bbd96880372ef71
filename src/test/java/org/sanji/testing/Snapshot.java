package org.sanji.testing;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every row of every table, the engine's too, to see whether anything was left behind. */
public final class Snapshot {

    private Snapshot() {}

    public static Map<String, String> of(JdbcClient jdbc) {
        var tables = jdbc.sql("select table_name from information_schema.tables"
                        + " where lower(table_schema) = 'public' and table_type like '%TABLE'")
                .query(String.class)
                .list();
        var rows = new TreeMap<String, String>();
        for (var table : tables) {
            rows.put(
                    table.toLowerCase(Locale.ROOT),
                    jdbc.sql("select * from \"" + table + "\"").query().listOfRows().stream()
                            .map(Snapshot::text)
                            .sorted()
                            .collect(Collectors.joining("\n")));
        }
        return rows;
    }

    private static String text(Map<String, Object> row) {
        return row.entrySet().stream()
                .map(e -> e.getKey() + "=" + (e.getValue() instanceof byte[] bytes ? bytes.length : e.getValue()))
                .collect(Collectors.joining(","));
    }
}
