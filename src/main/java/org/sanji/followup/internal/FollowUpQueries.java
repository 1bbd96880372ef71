package org.sanji.followup.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sanji.common.Days;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;
import org.sanji.followup.CallBackState;
import org.sanji.followup.CheckFollow;
import org.sanji.followup.CheckRow;
import org.sanji.followup.CheckState;
import org.sanji.followup.EvaluationRow;
import org.sanji.followup.EvaluationState;
import org.sanji.followup.FollowUpFilter;
import org.sanji.followup.FollowUpShow;
import org.sanji.followup.Satisfaction;
import org.sanji.mediation.PerformanceSource;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Filters, sorts, pages and counts evaluations and checks in SQL. */
@Repository
class FollowUpQueries {

    private static final int COMING_DAYS = 30;
    private static final String EVALUATIONS = " from aftercare a join petition p on p.id = a.petition_id where ";
    private static final String CHECKS = " from execution_check a join petition p on p.id = a.petition_id where ";
    private static final Map<String, String> EVALUATION_SORTS = Map.of(
            "number", "p.number",
            "organ", "a.organ",
            "closedOn", "a.closed_on",
            "dueOn", "a.due_on",
            "ratedOn", "a.rated_on",
            "callBackDueOn", "a.call_back_due_on");
    private static final Map<String, String> CHECK_SORTS =
            Map.of("number", "p.number", "organ", "a.organ", "dueOn", "a.due_on", "checkDueOn", "a.check_due_on");

    private final JdbcClient jdbc;
    private final Clock clock;

    FollowUpQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What the acting user may find: a condition on {@code petition p} with its parameters.
     *
     * @param organ code of the one organ, null for all
     */
    record Scope(String sql, Map<String, Object> params, String organ) {}

    /** A condition with its named parameters. */
    private record Where(String sql, Map<String, Object> params) {

        Where and(String more, String name, Object value) {
            var extended = new HashMap<>(params);
            extended.put(name, value);
            return new Where(sql + " and " + more, extended);
        }
    }

    PageSlice<EvaluationRow> evaluations(Scope scope, FollowUpShow show, FollowUpFilter filter, PageQuery page) {
        return page(
                "select a.*, p.number, p.title" + EVALUATIONS,
                EVALUATIONS,
                where(scope, show, filter),
                page.orderBy(EVALUATION_SORTS, show.isOfCalls() ? "a.call_back_due_on" : "a.due_on"),
                page,
                (rs, i) -> evaluation(rs, scope.organ() != null));
    }

    PageSlice<CheckRow> checks(Scope scope, FollowUpShow show, FollowUpFilter filter, PageQuery page) {
        return page(
                "select a.*, p.number, p.title" + CHECKS,
                CHECKS,
                where(scope, show, filter),
                page.orderBy(CHECK_SORTS, "a.due_on"),
                page,
                (rs, i) -> check(rs));
    }

    private <T> PageSlice<T> page(
            String select, String from, Where where, List<String> orders, PageQuery page, RowMapper<T> mapper) {
        long total = count(from, where);
        orders.add("a.id");
        var rows = jdbc.sql(select + where.sql() + " order by " + String.join(", ", orders)
                        + " offset :offset rows fetch next :limit rows only")
                .params(where.params())
                .param("offset", page.offset())
                .param("limit", page.limit())
                .query(mapper)
                .list();
        return new PageSlice<>(rows, total);
    }

    long count(Scope scope, FollowUpShow show, FollowUpFilter filter) {
        return count(show.isOfChecks() ? CHECKS : EVALUATIONS, where(scope, show, filter));
    }

    private long count(String from, Where where) {
        return jdbc.sql("select count(*)" + from + where.sql())
                .params(where.params())
                .query(Long.class)
                .single();
    }

    private Where where(Scope scope, FollowUpShow show, FollowUpFilter filter) {
        var today = Days.today(clock);
        var where = new Where("p.sealed = false and " + scope.sql(), scope.params());
        where = shown(where, show, scope.organ() != null, today);
        if (scope.organ() != null) {
            where = where.and(
                    show.isOfChecks() ? "(a.organ = :mine or a.checker = :mine)" : "a.organ = :mine",
                    "mine",
                    scope.organ());
        }
        return narrowed(where, filter, show.isOfChecks() ? "a.due_on" : "a.closed_on");
    }

    private static Where shown(Where where, FollowUpShow show, boolean ofOrgan, LocalDate today) {
        return switch (show) {
            case WAITING -> where.and("a.state = 'OPEN' and a.rated_on is null and a.due_on >= :today", "today", today);
            case TO_CALL -> where.and("a.call_back = :call", "call", CallBackState.OPEN.name());
            case CALL_LATE -> where.and("a.call_back = 'OPEN' and a.call_back_due_on < :today", "today", today);
            case RATED -> where.and("a.rated_on <= :today", "today", today);
            case DISSATISFIED ->
                where.and(
                        ofOrgan ? "a.organ_score = :low" : "(a.organ_score = :low or a.bureau = :low)",
                        "low",
                        Satisfaction.DISSATISFIED.name());
            case LAPSED ->
                where.and(
                        "(a.state = 'LAPSED' or a.state = 'OPEN' and a.rated_on is null and a.due_on < :today)",
                        "today",
                        today);
            case CHECK_DUE -> where.and("a.state = 'WAITING' and a.due_on <= :today", "today", today);
            case CHECK_LATE -> where.and("a.state = 'WAITING' and a.check_due_on < :today", "today", today);
            case CHECK_COMING ->
                where.and("a.state = 'WAITING' and a.due_on > :today", "today", today)
                        .and("a.due_on <= :soon", "soon", today.plusDays(COMING_DAYS));
            case NOT_KEPT -> where.and("a.state in (:failed)", "failed", List.of("PARTLY", "NOT_KEPT"));
            case KEPT -> where.and("a.state = :kept", "kept", CheckState.KEPT.name());
        };
    }

    private static Where narrowed(Where where, FollowUpFilter filter, String day) {
        var narrow = where;
        if (filter.organ() != null) {
            narrow = narrow.and("a.organ = :organ", "organ", filter.organ());
        }
        if (filter.from() != null) {
            narrow = narrow.and(day + " >= :from", "from", filter.from());
        }
        if (filter.to() != null) {
            narrow = narrow.and(day + " <= :to", "to", filter.to());
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            var like = filter.text()
                    .strip()
                    .toLowerCase(Locale.ROOT)
                    .replace("!", "!!")
                    .replace("%", "!%")
                    .replace("_", "!_");
            narrow = narrow.and(
                    "(lower(p.number) like :like escape '!' or lower(p.title) like :like escape '!')",
                    "like",
                    "%" + like + "%");
        }
        return narrow;
    }

    private static EvaluationRow evaluation(ResultSet rs, boolean ofOrgan) throws SQLException {
        return new EvaluationRow(
                Rows.id(rs, "id"),
                rs.getString("number"),
                rs.getString("title"),
                rs.getString("organ"),
                Rows.day(rs, "closed_on"),
                Rows.day(rs, "due_on"),
                Rows.constant(rs, "state", EvaluationState.class),
                Rows.day(rs, "rated_on"),
                ofOrgan ? null : Rows.constant(rs, "bureau", Satisfaction.class),
                Rows.constant(rs, "organ_score", Satisfaction.class),
                ofOrgan ? null : Rows.constant(rs, "call_back", CallBackState.class),
                ofOrgan ? null : Rows.day(rs, "call_back_due_on"));
    }

    private static CheckRow check(ResultSet rs) throws SQLException {
        return new CheckRow(
                Rows.id(rs, "id"),
                rs.getString("number"),
                rs.getString("title"),
                Rows.constant(rs, "source", PerformanceSource.class),
                rs.getInt("position_no"),
                rs.getString("what"),
                rs.getString("performer"),
                rs.getString("organ"),
                rs.getString("checker"),
                Rows.day(rs, "due_on"),
                Rows.day(rs, "check_due_on"),
                Rows.constant(rs, "state", CheckState.class),
                Rows.constant(rs, "follow", CheckFollow.class));
    }
}
