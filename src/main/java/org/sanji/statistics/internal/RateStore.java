package org.sanji.statistics.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanji.common.PageQuery;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.RepeatKind;
import org.sanji.statistics.Basis;
import org.sanji.statistics.Cell;
import org.sanji.statistics.RateQuery;
import org.sanji.statistics.RateRow;
import org.sanji.statistics.Tally;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts and lists over the classified registrations. Unscoped: the services narrow the query first. */
@Component
class RateStore {

    /** A row with the petition's id, which does not leave the module. */
    record Found(UUID id, RateRow row) {}

    private static final Map<String, String> SORT_KEYS = Map.of(
            "number", "number",
            "organ", "organ",
            "registeredOn", "registered_on",
            "acceptedOn", "accepted_on",
            "dueOn", "work_due_on",
            "doneOn", "work_done_on",
            "closedOn", "closed_on",
            "failedOn", "failed_on");

    private final JdbcClient jdbc;

    RateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Tally> tally(RateQuery query, RateSettings settings, Basis basis, Division division) {
        var counts = new StringBuilder();
        for (var cell : Cell.of(basis)) {
            counts.append(", count(*) filter (where ")
                    .append(CellSql.condition(cell))
                    .append(") as c")
                    .append(cell.ordinal());
            if (cell.isStep()) {
                counts.append(", sum(")
                        .append(WorkSql.days(cell))
                        .append(") filter (where ")
                        .append(CellSql.condition(cell))
                        .append(") as d")
                        .append(cell.ordinal());
            }
        }
        var last = basis == Basis.REGISTERED ? RateSql.lastWindowEnd(settings) : "cast(null as date)";
        var sql = RateSql.cells(query, settings, basis, division) + "select division, max(last_end) as last_end"
                + counts + " from (select c.*, " + last
                + " as last_end from cells c) d group by division order by division";
        var result = new LinkedHashMap<String, Tally>();
        jdbc.sql(sql).params(RateSql.params(query)).query(rs -> {
            result.put(rs.getString("division"), tally(rs, basis));
        });
        return result;
    }

    private static Tally tally(ResultSet rs, Basis basis) throws SQLException {
        var counts = new EnumMap<Cell, Long>(Cell.class);
        var days = new EnumMap<Cell, Long>(Cell.class);
        for (var cell : Cell.of(basis)) {
            counts.put(cell, rs.getLong("c" + cell.ordinal()));
            if (cell.isStep()) {
                days.put(cell, rs.getLong("d" + cell.ordinal()));
            }
        }
        return new Tally(counts, days, rs.getObject("last_end", LocalDate.class));
    }

    long count(RateQuery query, RateSettings settings, Cell cell) {
        return jdbc.sql(RateSql.cells(query, settings, cell.basis(), Division.NONE)
                        + "select count(*) from cells where " + CellSql.condition(cell))
                .params(RateSql.params(query))
                .query(Long.class)
                .single();
    }

    List<Found> page(RateQuery query, RateSettings settings, Cell cell, PageQuery page) {
        var rated = cell.basis() == Basis.REGISTERED;
        var order = page.orders().stream()
                .filter(o -> SORT_KEYS.containsKey(o.key()))
                .map(o -> SORT_KEYS.get(o.key()) + (o.ascending() ? " asc" : " desc") + " nulls last, ")
                .collect(Collectors.joining());
        var extra = rated
                ? RateSql.failure(settings)
                        + " as failure, c.handling_due_on as work_due_on, c.closed_on as work_done_on"
                : "c.registered_on as since_on";
        return jdbc.sql(RateSql.cells(query, settings, cell.basis(), Division.NONE) + "select c.*, "
                        + extra + " from cells c where " + CellSql.condition(cell) + " order by " + order
                        + (order.isEmpty() ? "registered_on desc, " : "") + "number, petition_id, pass"
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
                rs.getInt("pass"),
                rs.getObject("work_due_on", LocalDate.class),
                rs.getObject("work_done_on", LocalDate.class),
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
