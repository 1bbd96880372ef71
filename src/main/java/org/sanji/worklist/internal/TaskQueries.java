package org.sanji.worklist.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.common.Masking;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;
import org.sanji.petition.MediationLevel;
import org.sanji.process.TaskKey;
import org.sanji.worklist.TaskCounts;
import org.sanji.worklist.TaskFilter;
import org.sanji.worklist.TaskRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Filters, sorts and pages open tasks in SQL, inside a scope. */
@Repository
class TaskQueries {

    private static final Map<String, String> SORTS = Map.of(
            "dueOn", "case when w.due_at is null then 1 else 0 end, w.due_at",
            "createdAt", "w.created_at",
            "number", "p.number",
            "task", "w.task_key");

    private static final String FROM =
            " from work_item w join petition p on p.id = w.petition_id left join worklist_seen s"
                    + " on s.work_item_id = w.id and s.username = :me and s.seen_at < :visit where ";

    private final JdbcClient jdbc;
    private final Clock clock;

    TaskQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    PageSlice<TaskRow> page(TaskScope.Condition scope, TaskFilter filter, PageQuery page, Instant visit) {
        var where = narrowed(scope, filter);
        where = filter.show() == null ? where : where.and(show(filter));
        var params = times(where.params(), visit);
        long total = jdbc.sql("select count(*)" + FROM + where.sql())
                .params(params)
                .query(Long.class)
                .single();
        params.put("offset", page.offset());
        params.put("limit", page.limit());
        var rows = jdbc.sql("select w.id, w.task_key, w.created_at, w.due_at, p.number, p.title, p.urgent,"
                        + " p.mediation_level, p.lead_organ, s.seen_at, (select min(y.name) from petition_party y"
                        + " where y.petition_id = p.id and y.position = 1) as party_name" + FROM + where.sql()
                        + " order by " + orderBy(page) + " offset :offset rows fetch next :limit rows only")
                .params(params)
                .query(TaskQueries::row)
                .list();
        return new PageSlice<>(rows, total);
    }

    TaskCounts counts(TaskScope.Condition scope, TaskFilter filter, Instant visit) {
        var where = narrowed(scope, filter);
        return jdbc.sql("select count(*) as c_all, sum(case when s.seen_at is null then 1 else 0 end) as c_new,"
                        + " sum(case when w.due_at > :now and w.due_at <= :tonight then 1 else 0 end) as c_today,"
                        + " sum(case when w.due_at <= :now then 1 else 0 end) as c_overdue" + FROM + where.sql())
                .params(times(where.params(), visit))
                .query((rs, i) -> new TaskCounts(
                        rs.getLong("c_all"), rs.getLong("c_new"), rs.getLong("c_today"), rs.getLong("c_overdue")))
                .single();
    }

    /** Marks everything in the scope as seen now, unless it was before. */
    void markSeen(TaskScope.Condition scope, Instant now) {
        var params = new HashMap<>(scope.params());
        params.put("now", utc(now));
        jdbc.sql("insert into worklist_seen (username, work_item_id, seen_at) select cast(:me as varchar(60)), w.id,"
                        + " cast(:now as timestamp(6) with time zone) from work_item w join petition p on"
                        + " p.id = w.petition_id where " + scope.sql() + " and not exists (select 1 from"
                        + " worklist_seen o where o.work_item_id = w.id and o.username = :me)")
                .params(params)
                .update();
    }

    private static TaskScope.Condition narrowed(TaskScope.Condition scope, TaskFilter filter) {
        var where = filter.historic() ? scope : scope.and("p.historic = false");
        if (filter.task() != null) {
            where = where.and("w.task_key = :task", "task", filter.task().name());
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            var text = filter.text().strip();
            var like = text.toLowerCase(Locale.ROOT)
                    .replace("!", "!!")
                    .replace("%", "!%")
                    .replace("_", "!_");
            where = where.and(
                            "(lower(p.number) like :like escape '!' or lower(p.title) like :like escape '!' or exists"
                                    + " (select 1 from petition_party y where y.petition_id = p.id and y.name = :text))",
                            "like",
                            "%" + like + "%")
                    .and("1 = 1", "text", text);
        }
        return where;
    }

    private static String show(TaskFilter filter) {
        return switch (filter.show()) {
            case NEW -> "s.seen_at is null";
            case TODAY -> "w.due_at > :now and w.due_at <= :tonight";
            case OVERDUE -> "w.due_at <= :now";
        };
    }

    private Map<String, Object> times(Map<String, Object> params, Instant visit) {
        var all = new HashMap<>(params);
        all.put("visit", utc(visit));
        all.put("now", utc(clock.instant()));
        all.put("tonight", utc(Days.endOf(Days.today(clock))));
        return all;
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String orderBy(PageQuery page) {
        var orders = new ArrayList<String>();
        for (var order : page.orders()) {
            var column = SORTS.get(order.key());
            if (column != null) {
                orders.add(column + (order.ascending() ? "" : " desc"));
            }
        }
        if (orders.isEmpty()) {
            orders.addAll(List.of(SORTS.get("dueOn"), "w.created_at"));
        }
        orders.add("w.id");
        return String.join(", ", orders);
    }

    private static TaskRow row(ResultSet rs, int number) throws SQLException {
        var level = rs.getString("mediation_level");
        var due = rs.getObject("due_at", OffsetDateTime.class);
        return new TaskRow(
                rs.getObject("id", UUID.class),
                TaskKey.valueOf(rs.getString("task_key")),
                rs.getString("number"),
                Masking.name(rs.getString("party_name")),
                rs.getString("title"),
                level == null ? null : MediationLevel.valueOf(level),
                rs.getString("lead_organ"),
                rs.getBoolean("urgent"),
                rs.getObject("created_at", OffsetDateTime.class).toInstant(),
                due == null ? null : Days.dayOf(due.toInstant().minusMillis(1)),
                rs.getObject("seen_at", OffsetDateTime.class) == null);
    }
}
