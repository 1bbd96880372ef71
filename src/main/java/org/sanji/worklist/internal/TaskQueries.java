package org.sanji.worklist.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;
import org.sanji.deadline.HouseRules;
import org.sanji.worklist.TaskCounts;
import org.sanji.worklist.TaskFilter;
import org.sanji.worklist.TaskRow;
import org.sanji.worklist.TaskShow;
import org.sanji.worklist.WaitingRow;
import org.springframework.jdbc.core.RowMapper;
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

    private static final String APPROVALS_FIRST = "case when w.role = 'DEPARTMENT_HEAD' then 0 else 1 end";

    /** The handler of the task's organ with the account behind. */
    static final String TASKS = " from work_item w join petition p on p.id = w.petition_id"
            + " left join case_handler h on h.petition_id = w.petition_id and h.organ = w.organ and h.ended_at is null"
            + " left join user_account ha on ha.username = h.username";

    private static final String FROM = TASKS
            + " left join worklist_seen s on s.work_item_id = w.id and s.username = :me and s.seen_at < :visit where ";

    /** The named person cannot act any more: account closed, moved away, stepped aside. */
    private static final String ORPHANED =
            "h.username is not null and (ha.username is null or ha.enabled = false or ha.organ <> h.organ or exists"
                    + " (select 1 from petition_recusal rc join petition rp on rp.id = rc.petition_id where"
                    + " rp.matter_id = p.matter_id and rc.username = h.username and rc.lifted_at is null))";

    private static final String COLUMNS =
            "select w.id, w.task_key, w.organ, w.role, w.assignee, w.created_at, w.due_at, p.id as petition_id,"
                    + " p.number, p.title, p.urgent, p.mediation_level, p.lead_organ,"
                    + " (select min(y.name) from petition_party y where y.petition_id = p.id and y.position = 1)"
                    + " as party_name, ";

    private final JdbcClient jdbc;
    private final HouseRules rules;
    private final Clock clock;

    TaskQueries(JdbcClient jdbc, HouseRules rules, Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.clock = clock;
    }

    PageSlice<TaskRow> page(TaskScope.Condition scope, TaskFilter filter, PageQuery page, Instant visit) {
        var where = narrowed(scope, filter);
        where = filter.show() == null ? where : where.and(show(filter.show(), scope));
        var select = COLUMNS + "s.seen_at, h.id as entry, h.username as handler, ha.display_name as handler_name,"
                + " case when " + ORPHANED + " then 1 else 0 end as orphaned, " + scope.standsFor()
                + " as stands_for, case when " + scope.mine() + " then 1 else 0 end as mine" + FROM + where.sql();
        return slice(select, FROM + where.sql(), times(where.params(), visit), page, TaskRows::task);
    }

    PageSlice<WaitingRow> waiting(TaskScope.Condition scope, TaskFilter filter, PageQuery page) {
        var where = narrowed(scope, filter);
        var select = COLUMNS + "(select wa.display_name from user_account wa where wa.username = w.assignee)"
                + " as person" + TASKS + " where " + where.sql();
        return slice(select, TASKS + " where " + where.sql(), new HashMap<>(where.params()), page, TaskRows::waiting);
    }

    private <T> PageSlice<T> slice(
            String select, String from, Map<String, Object> params, PageQuery page, RowMapper<T> mapper) {
        long total = jdbc.sql("select count(*)" + from)
                .params(params)
                .query(Long.class)
                .single();
        params.put("offset", page.offset());
        params.put("limit", page.limit());
        var rows = jdbc.sql(select + " order by " + orderBy(page) + " offset :offset rows fetch next :limit rows only")
                .params(params)
                .query(mapper)
                .list();
        return new PageSlice<>(rows, total);
    }

    TaskCounts counts(TaskScope.Condition scope, TaskFilter filter, Instant visit, long waiting) {
        var where = narrowed(scope, filter);
        var sums = new StringBuilder("select count(*) as c_all");
        for (var show : TaskShow.values()) {
            if (show != TaskShow.WAITING) {
                sums.append(", sum(case when ")
                        .append(show(show, scope))
                        .append(" then 1 else 0 end) as c_")
                        .append(show.name().toLowerCase(Locale.ROOT));
            }
        }
        return jdbc.sql(sums + FROM + where.sql())
                .params(times(where.params(), visit))
                .query((rs, i) -> new TaskCounts(
                        rs.getLong("c_all"),
                        rs.getLong("c_new"),
                        rs.getLong("c_today"),
                        rs.getLong("c_overdue"),
                        rs.getLong("c_soon"),
                        rs.getLong("c_unassigned"),
                        rs.getLong("c_stand_in"),
                        waiting))
                .single();
    }

    long count(TaskScope.Condition scope, TaskFilter filter) {
        var where = narrowed(scope, filter);
        return jdbc.sql("select count(*)" + TASKS + " where " + where.sql())
                .params(where.params())
                .query(Long.class)
                .single();
    }

    /** Marks everything in the scope as seen now, unless it was before. */
    void markSeen(TaskScope.Condition scope, Instant now) {
        var params = new HashMap<>(scope.params());
        params.put("now", utc(now));
        jdbc.sql("insert into worklist_seen (username, work_item_id, seen_at) select cast(:me as varchar(60)), w.id,"
                        + " cast(:now as timestamp(6) with time zone)" + TASKS + " where " + scope.sql()
                        + " and not exists (select 1 from"
                        + " worklist_seen o where o.work_item_id = w.id and o.username = :me)")
                .params(params)
                .update();
    }

    /** The organ's open tasks of the petition are new again for this person. */
    void forgetSeen(UUID petitionId, String organ, String username) {
        jdbc.sql("delete from worklist_seen where username = :username and work_item_id in (select w.id from"
                        + " work_item w where w.petition_id = :petition and w.organ = :organ and w.closed_at is null)")
                .param("username", username)
                .param("petition", petitionId)
                .param("organ", organ)
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

    private static String show(TaskShow show, TaskScope.Condition scope) {
        return switch (show) {
            case NEW -> "s.seen_at is null";
            case TODAY -> "w.due_at > :now and w.due_at <= :tonight";
            case OVERDUE -> "w.due_at <= :now";
            case SOON -> "w.due_at > :now and w.due_at <= :soon";
            case UNASSIGNED ->
                TaskScope.FOR_HANDLERS + " and w.organ = :unassignedOf and (h.username is null or " + ORPHANED + ")";
            case STAND_IN -> "(" + scope.standsFor() + ") is not null";
            case WAITING -> "1 = 0";
        };
    }

    private Map<String, Object> times(Map<String, Object> params, Instant visit) {
        var today = Days.today(clock);
        var all = new HashMap<>(params);
        all.put("visit", utc(visit));
        all.put("now", utc(clock.instant()));
        all.put("tonight", utc(Days.endOf(today)));
        all.put("soon", utc(Days.endOf(today.plusDays(rules.warnDaysBefore()))));
        return all;
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String orderBy(PageQuery page) {
        var orders = page.orderBy(SORTS, APPROVALS_FIRST, SORTS.get("dueOn"), "w.created_at");
        orders.add("w.id");
        return String.join(", ", orders);
    }
}
