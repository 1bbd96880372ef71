package org.sanji.oversight.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sanji.common.Days;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;
import org.sanji.oversight.SupervisionCounts;
import org.sanji.oversight.SupervisionFilter;
import org.sanji.oversight.SupervisionMatrix;
import org.sanji.oversight.SupervisionRow;
import org.sanji.oversight.SupervisionShow;
import org.sanji.oversight.SupervisionState;
import org.sanji.oversight.internal.SupervisionScope.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Filters, sorts, counts and pages causes and orders in SQL; a figure and its list share one condition. */
@Repository
class SupervisionQueries {

    private static final String OPEN = "c.state in ('WAITING', 'ORDERED', 'ANSWERED')";
    private static final String OVERDUE = "c.state = 'ORDERED' and c.order_due_on < :today";
    private static final String DUE = "case c.state when 'WAITING' then c.check_due_on when 'ORDERED' then"
            + " c.order_due_on when 'ANSWERED' then c.judge_due_on end";

    private static final Map<String, String> SORTS = Map.of(
            "raisedOn", "c.raised_on",
            "number", "p.number",
            "organ", "c.organ",
            "cause", "c.cause",
            "state", "c.state",
            "dueOn", DUE);

    private final JdbcClient jdbc;
    private final SupervisionRules rules;
    private final Clock clock;

    SupervisionQueries(JdbcClient jdbc, SupervisionRules rules, Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.clock = clock;
    }

    PageSlice<SupervisionRow> page(Where scope, SupervisionFilter filter, PageQuery page) {
        var where = shown(narrowed(scope, filter), filter.show());
        var orders = page.orderBy(
                SORTS,
                "case when " + OPEN + " then 0 else 1 end",
                "c.raised_on",
                "case when c.missed_on is null then 1" + " else 0 end",
                "c.missed_on");
        orders.add("c.id");
        long total = jdbc.sql("select count(*)" + SupervisionRows.FROM + where.sql())
                .params(where.params())
                .query(Long.class)
                .single();
        var today = Days.today(clock);
        var rows = jdbc.sql(SupervisionRows.SELECT + where.sql() + " order by " + String.join(", ", orders)
                        + " offset :offset rows fetch next :limit rows only")
                .params(where.params())
                .param("offset", page.offset())
                .param("limit", page.limit())
                .query((rs, i) -> CaseRow.of(rs).listed(today))
                .list();
        return new PageSlice<>(rows, total);
    }

    SupervisionCounts counts(Where scope, SupervisionFilter filter) {
        var where = dated(narrowed(scope, filter));
        var sums = new StringBuilder();
        for (var show : SupervisionShow.values()) {
            sums.append(sums.isEmpty() ? "" : ", ")
                    .append("coalesce(sum(case when " + part(show) + " then 1 else 0 end), 0) as s_" + show);
        }
        return jdbc.sql("select " + sums + SupervisionRows.FROM + where.sql())
                .params(where.params())
                .query((rs, i) -> new SupervisionCounts(
                        rs.getLong("s_OPEN"),
                        rs.getLong("s_WAITING"),
                        rs.getLong("s_ORDERED"),
                        rs.getLong("s_OVERDUE"),
                        rs.getLong("s_ANSWERED"),
                        rs.getLong("s_ESCALATED"),
                        rs.getLong("s_ENDED")))
                .single();
    }

    /** One group of the matrix. */
    private record Group(String organ, SupervisionState state, boolean overdue, int band, long count) {}

    SupervisionMatrix matrix(Where scope, SupervisionFilter filter) {
        var where = dated(narrowed(scope, filter.everyFigure()).and(OPEN));
        for (int band = 0; band < rules.ageDays().size(); band++) {
            where = where.and("1 = 1", "age" + band, oldest(band));
        }
        var bands = new StringBuilder("case");
        for (int band = 0; band < rules.ageDays().size(); band++) {
            bands.append(" when c.raised_on >= :age" + band + " then " + band);
        }
        bands.append(" else " + rules.ageDays().size() + " end");
        // grouped outside: a parameter in the group's expression would be another one to the database
        var groups = jdbc.sql("select organ, state, late, band, count(*) as n from (select c.organ, c.state,"
                        + " case when " + OVERDUE + " then 1 else 0 end as late, " + bands + " as band"
                        + SupervisionRows.FROM + where.sql() + ") g group by organ, state, late, band")
                .params(where.params())
                .query((rs, i) -> new Group(
                        rs.getString("organ"),
                        SupervisionState.valueOf(rs.getString("state")),
                        rs.getInt("late") == 1,
                        rs.getInt("band"),
                        rs.getLong("n")))
                .list();
        var byOrgan = new LinkedHashMap<String, List<Group>>();
        groups.forEach(
                g -> byOrgan.computeIfAbsent(g.organ(), o -> new ArrayList<>()).add(g));
        var rows = byOrgan.entrySet().stream()
                .map(e -> row(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingLong(SupervisionMatrix.Row::open)
                        .reversed()
                        .thenComparing(SupervisionMatrix.Row::organ))
                .toList();
        return new SupervisionMatrix(rules.ageDays(), rows, row(null, groups));
    }

    private SupervisionMatrix.Row row(String organ, List<Group> groups) {
        var ages = new ArrayList<>(Collections.nCopies(rules.ageDays().size() + 1, 0L));
        groups.forEach(g -> ages.set(g.band(), ages.get(g.band()) + g.count()));
        return new SupervisionMatrix.Row(
                organ,
                sum(groups, SupervisionState.WAITING),
                sum(groups, SupervisionState.ORDERED),
                sum(groups, SupervisionState.ANSWERED),
                groups.stream().filter(Group::overdue).mapToLong(Group::count).sum(),
                ages,
                groups.stream().mapToLong(Group::count).sum());
    }

    private static long sum(List<Group> groups, SupervisionState state) {
        return groups.stream()
                .filter(g -> g.state() == state)
                .mapToLong(Group::count)
                .sum();
    }

    /** First day on which something came up that is no older than this band. */
    private java.time.LocalDate oldest(int band) {
        return Days.today(clock).minusDays(rules.ageDays().get(band));
    }

    private Where narrowed(Where scope, SupervisionFilter filter) {
        var where = scope;
        if (filter.organ() != null) {
            where = where.and("c.organ = :organ", "organ", filter.organ());
        }
        if (filter.cause() != null) {
            where = where.and("c.cause = :cause", "cause", filter.cause().name());
        }
        if (filter.age() != null) {
            where = aged(where, filter.age());
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            where = where.and(
                    "(lower(p.number) like :like escape '!' or lower(p.title) like :like escape '!'"
                            + " or lower(c.order_number) like :like escape '!')",
                    "like",
                    "%" + escaped(filter.text()) + "%");
        }
        return where;
    }

    private static String escaped(String text) {
        return text.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }

    /** Age is a thing of what is open. */
    private Where aged(Where where, int band) {
        int bands = rules.ageDays().size();
        if (band < 0 || band > bands) {
            return where.and("1 = 0");
        }
        var aged = where.and(OPEN);
        if (band < bands) {
            aged = aged.and("c.raised_on >= :youngest", "youngest", oldest(band));
        }
        return band == 0 ? aged : aged.and("c.raised_on < :eldest", "eldest", oldest(band - 1));
    }

    private Where shown(Where where, SupervisionShow show) {
        return show == null ? where : dated(where).and("(" + part(show) + ")");
    }

    private Where dated(Where where) {
        return where.and("1 = 1", "today", Days.today(clock));
    }

    private static String part(SupervisionShow show) {
        return switch (show) {
            case OPEN -> OPEN;
            case OVERDUE -> OVERDUE;
            case WAITING, ORDERED, ANSWERED, ESCALATED -> "c.state = '" + show + "'";
            case ENDED -> "c.state in ('DISMISSED', 'MERGED', 'ACCEPTED', 'REVOKED')";
        };
    }
}
