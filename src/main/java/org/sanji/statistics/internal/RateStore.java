package org.sanji.statistics.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanji.common.PageQuery;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.RepeatKind;
import org.sanji.statistics.Cell;
import org.sanji.statistics.RateQuery;
import org.sanji.statistics.RateRow;
import org.sanji.statistics.Tally;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts and lists over the classified registrations. Unscoped: the services narrow the query first. */
@Component
class RateStore {

    /** By what a query is divided; the expression is the key of the group. */
    enum Division {
        NONE("''"),
        ORGAN("coalesce(organ, '" + RateQuery.UNASSIGNED + "')"),
        MONTH("cast(extract(year from registered_on) * 100 + extract(month from registered_on) as integer)");

        private final String sql;

        Division(String sql) {
            this.sql = sql;
        }
    }

    /** A row with the petition's id, which does not leave the module. */
    record Found(UUID id, RateRow row) {}

    private static final Map<String, String> SORT_KEYS = Map.of(
            "number", "number",
            "organ", "organ",
            "registeredOn", "registered_on",
            "acceptedOn", "accepted_on",
            "dueOn", "handling_due_on",
            "closedOn", "closed_on",
            "failedOn", "failed_on");

    private final JdbcClient jdbc;

    RateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Tally> tally(RateQuery query, RateSettings settings, Division division) {
        var counts = Arrays.stream(Cell.values())
                .map(c -> "count(*) filter (where " + CellSql.condition(c) + ") as c" + c.ordinal())
                .collect(Collectors.joining(", "));
        var sql = RateSql.cells(query, settings) + "select division, max(last_end) as last_end, " + counts
                + " from (select c.*, " + division.sql + " as division, " + RateSql.lastWindowEnd(settings)
                + " as last_end from cells c) d group by division order by division";
        var result = new LinkedHashMap<String, Tally>();
        jdbc.sql(sql).params(RateSql.params(query)).query(rs -> {
            result.put(rs.getString("division"), tally(rs));
        });
        return result;
    }

    private static Tally tally(ResultSet rs) throws SQLException {
        var counts = new EnumMap<Cell, Long>(Cell.class);
        for (var cell : Cell.values()) {
            counts.put(cell, rs.getLong("c" + cell.ordinal()));
        }
        return new Tally(counts, rs.getObject("last_end", LocalDate.class));
    }

    long count(RateQuery query, RateSettings settings, Cell cell) {
        return jdbc.sql(RateSql.cells(query, settings) + "select count(*) from cells where " + CellSql.condition(cell))
                .params(RateSql.params(query))
                .query(Long.class)
                .single();
    }

    List<Found> page(RateQuery query, RateSettings settings, Cell cell, PageQuery page) {
        var order = page.orders().stream()
                .filter(o -> SORT_KEYS.containsKey(o.key()))
                .map(o -> SORT_KEYS.get(o.key()) + (o.ascending() ? " asc" : " desc") + " nulls last, ")
                .collect(Collectors.joining());
        return jdbc.sql(RateSql.cells(query, settings) + "select c.*, " + RateSql.failure(settings)
                        + " as failure from cells c where " + CellSql.condition(cell) + " order by " + order
                        + (order.isEmpty() ? "registered_on desc, " : "") + "number, petition_id"
                        + " offset " + page.offset() + " rows fetch next " + page.limit() + " rows only")
                .params(RateSql.params(query))
                .query((rs, n) -> new Found(rs.getObject("petition_id", UUID.class), row(rs)))
                .list();
    }

    private static RateRow row(ResultSet rs) throws SQLException {
        var kind = rs.getString("repeat_kind");
        var cell = rs.getString("cell");
        var failed = cell != null && (cell.equals("SETTLED_FAILED") || cell.equals("FAILED_EARLY"));
        return new RateRow(
                rs.getString("number"),
                rs.getString("organ"),
                PetitionForm.valueOf(rs.getString("form")),
                rs.getObject("registered_on", LocalDate.class),
                rs.getObject("accepted_on", LocalDate.class),
                rs.getObject("handling_due_on", LocalDate.class),
                rs.getObject("closed_on", LocalDate.class),
                rs.getObject("ended_on", LocalDate.class),
                kind == null ? null : RepeatKind.valueOf(kind),
                cell == null ? null : Cell.valueOf(cell),
                failed ? rs.getString("failure") : null,
                failed ? rs.getObject("failed_on", LocalDate.class) : null,
                false,
                null,
                null);
    }

    /** Accusations registered in the period and not voided by the as-of day. */
    long accusations(LocalDate from, LocalDate to, LocalDate asOf) {
        return jdbc.sql("select count(*) from fact_petition where (sealed or track = 'ACCUSATION')"
                        + " and registered_on between :from and :to and registered_on <= :asOf"
                        + " and (voided_on is null or voided_on > :asOf)")
                .param("from", from)
                .param("to", to)
                .param("asOf", asOf)
                .query(Long.class)
                .single();
    }
}
