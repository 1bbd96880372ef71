package org.sanji.oversight.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;
import org.sanji.oversight.SupervisionCounts;
import org.sanji.oversight.SupervisionFilter;
import org.sanji.oversight.SupervisionRow;
import org.sanji.oversight.Supervisions.OrganCount;
import org.sanji.petition.BreachKind;
import org.sanji.petition.PetitionState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Filters, sorts and pages supervision entries in SQL. */
@Repository
class SupervisionQueries {

    private static final Map<String, String> SORTS = Map.of(
            "dueOn", "e.due_on",
            "number", "p.number",
            "organ", "e.organ",
            "kind", "e.kind",
            "raisedAt", "e.raised_at");

    private static final String FROM = " from supervision_entry e join petition p on p.id = e.petition_id where ";
    private static final int MONTH_DAYS = 30;

    private final JdbcClient jdbc;
    private final Clock clock;

    SupervisionQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A condition on {@code supervision_entry e join petition p} with its named parameters. */
    record Where(String sql, Map<String, Object> params) {

        static Where unsealed() {
            return new Where("p.sealed = false", Map.of());
        }

        Where and(String more) {
            return new Where(sql + " and " + more, params);
        }

        Where and(String more, String name, Object value) {
            var extended = new HashMap<>(params);
            extended.put(name, value);
            return new Where(sql + " and " + more, extended);
        }
    }

    PageSlice<SupervisionRow> page(Where scope, SupervisionFilter filter, PageQuery page) {
        var where = narrowed(scope, filter);
        if (filter.open() != null) {
            where = where.and(filter.open() ? "e.noted_at is null" : "e.noted_at is not null");
        }
        long total = jdbc.sql("select count(*)" + FROM + where.sql())
                .params(where.params())
                .query(Long.class)
                .single();
        var today = Days.today(clock);
        var rows = jdbc.sql("select e.*, p.number, p.title, p.state" + FROM + where.sql() + " order by " + orderBy(page)
                        + " offset :offset rows fetch next :limit rows only")
                .params(where.params())
                .param("offset", page.offset())
                .param("limit", page.limit())
                .query((rs, i) -> row(rs, today))
                .list();
        return new PageSlice<>(rows, total);
    }

    SupervisionCounts counts(Where scope, SupervisionFilter filter) {
        var where = narrowed(scope, filter);
        var since = clock.instant().minus(MONTH_DAYS, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC);
        return jdbc.sql("select sum(case when e.noted_at is null then 1 else 0 end) as c_open,"
                        + " sum(case when e.noted_at is null then 0 else 1 end) as c_noted,"
                        + " sum(case when e.raised_at >= :since then 1 else 0 end) as c_month" + FROM + where.sql())
                .params(where.params())
                .param("since", since)
                .query((rs, i) ->
                        new SupervisionCounts(rs.getLong("c_open"), rs.getLong("c_noted"), rs.getLong("c_month")))
                .single();
    }

    List<OrganCount> byOrgan(Where scope) {
        return jdbc.sql("select e.organ, count(*) as n" + FROM
                        + scope.and("e.noted_at is null").sql()
                        + " group by e.organ order by count(*) desc, e.organ")
                .params(scope.params())
                .query((rs, i) -> new OrganCount(rs.getString("organ"), rs.getLong("n")))
                .list();
    }

    /** The petition of an entry inside the scope. */
    Optional<UUID> petitionOf(Where scope, UUID id) {
        return jdbc.sql("select e.petition_id" + FROM + scope.sql() + " and e.id = :id")
                .params(scope.params())
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    private static Where narrowed(Where scope, SupervisionFilter filter) {
        var where = scope;
        if (filter.organ() != null) {
            where = where.and("e.organ = :organ", "organ", filter.organ());
        }
        if (filter.kind() != null) {
            where = where.and("e.kind = :kind", "kind", filter.kind().name());
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            var like = filter.text()
                    .strip()
                    .toLowerCase(Locale.ROOT)
                    .replace("!", "!!")
                    .replace("%", "!%")
                    .replace("_", "!_");
            where = where.and(
                    "(lower(p.number) like :like escape '!' or lower(p.title) like :like escape '!')",
                    "like",
                    "%" + like + "%");
        }
        return where;
    }

    private static String orderBy(PageQuery page) {
        var orders = page.orderBy(SORTS, "case when e.noted_at is null then 0 else 1 end", "e.due_on");
        orders.add("e.id");
        return String.join(", ", orders);
    }

    private static SupervisionRow row(ResultSet rs, LocalDate today) throws SQLException {
        var due = rs.getObject("due_on", LocalDate.class);
        var noted = rs.getObject("noted_at", OffsetDateTime.class);
        return new SupervisionRow(
                rs.getObject("id", UUID.class),
                rs.getString("number"),
                rs.getString("title"),
                PetitionState.valueOf(rs.getString("state")),
                BreachKind.valueOf(rs.getString("kind")),
                rs.getString("organ"),
                due,
                ChronoUnit.DAYS.between(due, today),
                rs.getObject("raised_at", OffsetDateTime.class).toInstant(),
                noted == null ? null : Days.dayOf(noted.toInstant()),
                rs.getString("noted_by_name"),
                rs.getString("note"));
    }
}
