package org.sanji.followup.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanji.common.Days;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;
import org.sanji.common.RuleViolation;
import org.sanji.deadline.HouseRules;
import org.sanji.followup.CheckState;
import org.sanji.followup.FollowUpCase;
import org.sanji.followup.FollowUpCell;
import org.sanji.followup.FollowUpFigures;
import org.sanji.followup.FollowUpQuery;
import org.sanji.followup.FollowUps;
import org.sanji.followup.Satisfaction;
import org.sanji.followup.Share;
import org.sanji.mediation.PerformanceSource;
import org.sanji.organization.Organs;
import org.sanji.petition.VisiblePetitions;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** {@link FollowUps} by the conditions of {@link FigureSql}. */
@Service
@Transactional(readOnly = true)
class FollowUpsService implements FollowUps {

    private static final Role[] ALL = {
        Role.LEADER, Role.STATISTICIAN, Role.SUPERVISOR, Role.TRIAGE_OFFICER, Role.RECEPTIONIST, Role.FINANCE
    };
    private static final Role[] OF_ORGAN = {Role.DEPARTMENT_HEAD, Role.LIAISON, Role.HANDLER};

    private final JdbcClient jdbc;
    private final VisiblePetitions visible;
    private final CurrentUser user;
    private final HouseRules house;
    private final Clock clock;

    FollowUpsService(JdbcClient jdbc, VisiblePetitions visible, CurrentUser user, HouseRules house, Clock clock) {
        this.jdbc = jdbc;
        this.visible = visible;
        this.user = user;
        this.house = house;
        this.clock = clock;
    }

    private boolean seesAll() {
        var actor = user.actor();
        return actor.isSystem()
                || actor.has(ALL)
                || actor.has(Role.DEPARTMENT_HEAD) && Organs.BUREAU.equals(actor.organ());
    }

    private FollowUpQuery narrow(FollowUpQuery query) {
        RuleViolation.unless(!query.asOf().isAfter(Days.today(clock)), "as-of-future");
        return seesAll()
                ? query
                : query.withOrgan(
                        user.require(OF_ORGAN).organCode().orElseThrow(() -> new AccessDeniedException("no organ")));
    }

    @Override
    public FollowUpFigures of(FollowUpQuery query) {
        var narrow = narrow(query);
        return figures(narrow, tally(narrow, false).getOrDefault("", new EnumMap<>(FollowUpCell.class)));
    }

    @Override
    public Map<String, FollowUpFigures> byOrgan(FollowUpQuery query) {
        var narrow = narrow(query);
        var result = new LinkedHashMap<String, FollowUpFigures>();
        tally(narrow, true).entrySet().stream()
                .filter(e -> e.getValue().values().stream().anyMatch(n -> n > 0))
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> result.put(e.getKey(), figures(narrow.withOrgan(e.getKey()), e.getValue())));
        return result;
    }

    private List<FollowUpCell> cells(boolean ofChecks) {
        boolean all = seesAll();
        return Arrays.stream(FollowUpCell.values())
                .filter(c -> c.isOfChecks() == ofChecks && (all || !c.isOfBureau()))
                .toList();
    }

    /** Counts by organ, or in one entry with an empty key. */
    private Map<String, Map<FollowUpCell, Long>> tally(FollowUpQuery query, boolean byOrgan) {
        var result = new LinkedHashMap<String, Map<FollowUpCell, Long>>();
        for (boolean ofChecks : new boolean[] {false, true}) {
            var cells = cells(ofChecks);
            var sums = cells.stream()
                    .map(c -> "sum(case when " + FigureSql.condition(c) + " then 1 else 0 end) as n_" + c.name())
                    .collect(Collectors.joining(", "));
            jdbc.sql("select " + (byOrgan ? "a.organ" : "''") + " as grp, " + sums + from(ofChecks) + organ(query)
                            + (byOrgan ? " group by a.organ" : ""))
                    .params(params(query))
                    .query((rs, i) -> {
                        var counts =
                                result.computeIfAbsent(rs.getString("grp"), k -> new EnumMap<>(FollowUpCell.class));
                        for (var cell : cells) {
                            counts.put(cell, rs.getLong("n_" + cell.name()));
                        }
                        return counts;
                    })
                    .list();
        }
        return result;
    }

    private static String from(boolean ofChecks) {
        return " from " + (ofChecks ? "execution_check" : "aftercare")
                + " a join petition p on p.id = a.petition_id where p.sealed = false";
    }

    private static String organ(FollowUpQuery query) {
        return query.organ() == null ? "" : " and a.organ = :organ";
    }

    private static Map<String, Object> params(FollowUpQuery query) {
        var params = new LinkedHashMap<String, Object>();
        params.put("from", query.from());
        params.put("to", query.to());
        params.put("asOf", query.asOf());
        if (query.organ() != null) {
            params.put("organ", query.organ());
        }
        return params;
    }

    private FollowUpFigures figures(FollowUpQuery query, Map<FollowUpCell, Long> counts) {
        long open = count(counts, FollowUpCell.WINDOW_OPEN);
        return new FollowUpFigures(
                query,
                counts,
                share(counts, FollowUpCell.RATED, FollowUpCell.INVITED, open),
                seesAll() ? share(counts, FollowUpCell.BUREAU_CONTENT, FollowUpCell.BUREAU_RATED, open) : null,
                share(counts, FollowUpCell.ORGAN_CONTENT, FollowUpCell.ORGAN_RATED, open),
                share(
                        counts,
                        FollowUpCell.AGREEMENT_KEPT,
                        FollowUpCell.AGREEMENT_DUE,
                        count(counts, FollowUpCell.AGREEMENT_WAITING)),
                share(
                        counts,
                        FollowUpCell.OPINION_KEPT,
                        FollowUpCell.OPINION_DUE,
                        count(counts, FollowUpCell.OPINION_WAITING)));
    }

    private Share share(Map<FollowUpCell, Long> counts, FollowUpCell part, FollowUpCell whole, long waiting) {
        return Share.of(count(counts, part), count(counts, whole), waiting, house.smallNumber());
    }

    private static long count(Map<FollowUpCell, Long> counts, FollowUpCell cell) {
        return counts.getOrDefault(cell, 0L);
    }

    @Override
    public PageSlice<FollowUpCase> list(FollowUpQuery query, FollowUpCell cell, PageQuery page) {
        var narrow = narrow(query);
        boolean all = seesAll();
        if (cell.isOfBureau() && !all) {
            throw new AccessDeniedException("how the bureau was rated");
        }
        var where = from(cell.isOfChecks()) + organ(narrow) + " and " + FigureSql.condition(cell);
        long total = jdbc.sql("select count(*)" + where)
                .params(params(narrow))
                .query(Long.class)
                .single();
        var sight = visible.condition();
        var day = cell.isOfChecks() ? FigureSql.DUE : FigureSql.WINDOW_END;
        var orders = page.orderBy(
                Map.of(
                        "number", "number",
                        "organ", "organ",
                        "day", "on_day",
                        "ratedOn", cell.isOfChecks() ? "on_day" : "rated_on",
                        "checkedOn", cell.isOfChecks() ? "checked_on" : "on_day"),
                "on_day");
        orders.add("id");
        var rows = jdbc.sql("select a.*, p.number, p.title, " + day + " as on_day, (case when " + sight.sql()
                        + " then 1 else 0 end) as seen" + where + " order by " + String.join(", ", orders)
                        + " offset :offset rows fetch next :limit rows only")
                .params(params(narrow))
                .params(sight.params())
                .param("offset", page.offset())
                .param("limit", page.limit())
                .query((rs, i) -> row(rs, cell.isOfChecks(), all, narrow))
                .list();
        return new PageSlice<>(rows, total);
    }

    private static FollowUpCase row(ResultSet rs, boolean ofChecks, boolean all, FollowUpQuery query)
            throws SQLException {
        boolean seen = rs.getInt("seen") == 1;
        var checkedOn = ofChecks ? Rows.day(rs, "checked_on") : null;
        boolean known = checkedOn != null && !checkedOn.isAfter(query.asOf());
        return new FollowUpCase(
                rs.getString("number"),
                rs.getString("organ"),
                Rows.day(rs, "on_day"),
                ofChecks ? null : Rows.day(rs, "rated_on"),
                ofChecks || !all ? null : Rows.constant(rs, "bureau", Satisfaction.class),
                ofChecks ? null : Rows.constant(rs, "organ_score", Satisfaction.class),
                ofChecks ? Rows.constant(rs, "source", PerformanceSource.class) : null,
                ofChecks ? rs.getInt("position_no") : 0,
                !ofChecks ? null : known ? Rows.constant(rs, "state", CheckState.class) : CheckState.WAITING,
                known ? checkedOn : null,
                seen,
                seen ? rs.getString("title") : null);
    }
}
