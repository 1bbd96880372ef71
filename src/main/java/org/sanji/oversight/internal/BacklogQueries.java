package org.sanji.oversight.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanji.common.Days;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;
import org.sanji.oversight.Backlog.Figure;
import org.sanji.oversight.BacklogCounts;
import org.sanji.oversight.BacklogFilter;
import org.sanji.oversight.BacklogRow;
import org.sanji.oversight.BacklogShow;
import org.sanji.oversight.internal.InstructionScope.Where;
import org.sanji.petition.PetitionState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds backlog in SQL. The petition that has been open longest stands for its matter; a matter that is taken on and was
 * closed meanwhile is stood for by the petition that was taken on.
 */
@Repository
class BacklogQueries {

    private static final String OPEN = Arrays.stream(PetitionState.values())
            .filter(PetitionState::isOpen)
            .map(s -> "'" + s.name() + "'")
            .collect(Collectors.joining(", ", "(", ")"));
    private static final String OTHERS =
            "select 1 from petition o where o.matter_id = p.matter_id and o.sealed = false and o.state in " + OPEN;
    private static final String STANDS = "(p.state in " + OPEN + " and not exists (" + OTHERS
            + " and (o.registered_on < p.registered_on or o.registered_on = p.registered_on and o.number < p.number))"
            + " or p.id = c.petition_id and not exists (" + OTHERS + "))";
    private static final String REOPENINGS = "(select count(*) from case_pass x join petition q on q.id ="
            + " x.petition_id where q.matter_id = p.matter_id and x.reason in ('REDO', 'AGREEMENT_BROKEN', 'REOPENED'))";
    private static final String LAST_SIGN = "coalesce(k.last_on, c.taken_on)";
    private static final String FROM = " from petition p left join backlog_charge c on c.ended_on is null and exists"
            + " (select 1 from petition cp where cp.id = c.petition_id and cp.matter_id = p.matter_id) left join"
            + " (select charge_id, max(contacted_on) as last_on from backlog_contact group by charge_id) k"
            + " on k.charge_id = c.id left join (select charge_id, min(due_on) as next_on from backlog_step where"
            + " done_on is null and dropped = false group by charge_id) s on s.charge_id = c.id where " + STANDS
            + " and (c.id is not null or p.registered_on < :aged or " + REOPENINGS + " > :most) and ";
    private static final Map<String, String> SORTS = Map.of(
            "ageDays", "p.registered_on",
            "reopenings", "reopenings",
            "number", "p.number",
            "organ", "p.lead_organ",
            "leader", "c.leader_name",
            "lastContactOn", "k.last_on",
            "nextStepOn", "s.next_on");

    private final JdbcClient jdbc;
    private final BacklogRules rules;
    private final Clock clock;

    BacklogQueries(JdbcClient jdbc, BacklogRules rules, Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.clock = clock;
    }

    LocalDate today() {
        return Days.today(clock);
    }

    private JdbcClient.StatementSpec query(String select, Where where, String after) {
        return jdbc.sql(select + FROM + where.sql() + after)
                .params(where.params())
                .param("aged", today().minusDays(rules.rules().ageDays()))
                .param("most", rules.rules().reopenings())
                .param("silent", rules.silentBefore(today()));
    }

    PageSlice<BacklogRow> page(Where where, PageQuery page) {
        long total = query("select count(*)", where, "").query(Long.class).single();
        var rows = find(where, orderBy(page) + " offset :offset rows fetch next :limit rows only", page);
        return new PageSlice<>(rows, total);
    }

    /** At most one. */
    List<BacklogRow> ofMatter(Where where, UUID petitionId) {
        return find(
                where.and(
                        "p.matter_id = (select m.matter_id from petition m where m.id = :petition)",
                        "petition",
                        petitionId),
                " order by p.registered_on, p.id offset :offset rows fetch next :limit rows only",
                PageQuery.first(1));
    }

    private List<BacklogRow> find(Where where, String after, PageQuery page) {
        return query(
                        "select p.*, c.leader as charge_leader, c.leader_name, c.taken_on, k.last_on, s.next_on, (select min(t.content)"
                                + " from backlog_step t where t.charge_id = c.id and t.done_on is null and t.dropped ="
                                + " false and t.due_on = s.next_on) as next_step, "
                                + REOPENINGS + " as reopenings",
                        where,
                        after)
                .param("offset", page.offset())
                .param("limit", page.limit())
                .query((rs, n) -> row(rs))
                .list();
    }

    private BacklogRow row(ResultSet rs) throws SQLException {
        var registered = rs.getObject("registered_on", LocalDate.class);
        var taken = rs.getObject("taken_on", LocalDate.class);
        var last = rs.getObject("last_on", LocalDate.class);
        var sign = last == null ? taken : last;
        return new BacklogRow(
                rs.getObject("matter_id", UUID.class),
                rs.getObject("id", UUID.class),
                rs.getString("number"),
                rs.getString("title"),
                PetitionState.valueOf(rs.getString("state")),
                rs.getString("lead_organ"),
                registered,
                ChronoUnit.DAYS.between(registered, today()),
                rs.getLong("reopenings"),
                rs.getString("charge_leader"),
                rs.getString("leader_name"),
                taken,
                last,
                sign != null && sign.isBefore(rules.silentBefore(today())),
                rs.getString("next_step"),
                rs.getObject("next_on", LocalDate.class));
    }

    BacklogCounts counts(Where where) {
        var sums = new ArrayList<String>();
        for (var show : BacklogShow.values()) {
            sums.add(sum(condition(show), show.name()));
        }
        sums.add(sum(condition(BacklogShow.MINE) + " and " + condition(BacklogShow.SILENT), "MINE_SILENT"));
        return query("select " + String.join(", ", sums), where, "")
                .query((rs, n) -> new BacklogCounts(
                        rs.getLong("c_ALL"),
                        rs.getLong("c_MINE"),
                        rs.getLong("c_FREE"),
                        rs.getLong("c_TAKEN"),
                        rs.getLong("c_SILENT"),
                        rs.getLong("c_MINE_SILENT")))
                .single();
    }

    private static String sum(String condition, String name) {
        return "sum(case when " + condition + " then 1 else 0 end) as c_" + name;
    }

    List<Figure> byBand(Where where) {
        var sums = rules.bands().stream()
                .map(band -> sum(
                        "p.registered_on between :from" + band.index() + " and :to" + band.index(), "" + band.index()))
                .collect(Collectors.joining(", "));
        var params = new HashMap<>(where.params());
        rules.bands().forEach(band -> {
            params.put("from" + band.index(), oldest(band.index()));
            params.put("to" + band.index(), today().minusDays(band.from()));
        });
        return query("select " + sums, new Where(where.sql(), params), "")
                .query((rs, n) -> {
                    var figures = new ArrayList<Figure>();
                    for (var band : rules.bands()) {
                        figures.add(new Figure(String.valueOf(band.index()), rs.getLong("c_" + band.index())));
                    }
                    return figures;
                })
                .single();
    }

    private LocalDate oldest(int band) {
        var to = rules.bands().get(band).to();
        return to == null ? LocalDate.of(1900, 1, 1) : today().minusDays(to);
    }

    List<Figure> byOrgan(Where where) {
        return query(
                        "select p.lead_organ as organ, count(*) as n",
                        where,
                        " and p.lead_organ is not null group by p.lead_organ order by count(*) desc, p.lead_organ")
                .query((rs, n) -> new Figure(rs.getString("organ"), rs.getLong("n")))
                .list();
    }

    Where narrowed(Where scope, BacklogFilter filter) {
        var where = scope;
        if (filter.organ() != null) {
            where = where.and("p.lead_organ = :organ", "organ", filter.organ());
        }
        if (filter.band() != null
                && filter.band() >= 0
                && filter.band() < rules.bands().size()) {
            int from = rules.bands().get(filter.band()).from();
            where = where.and("p.registered_on >= :bandFrom", "bandFrom", oldest(filter.band()))
                    .and("p.registered_on <= :bandTo", "bandTo", today().minusDays(from));
        }
        if (Boolean.TRUE.equals(filter.reopened())) {
            where = where.and(REOPENINGS + " > :most");
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
        return filter.show() == null ? where : where.and(condition(filter.show()));
    }

    private static String condition(BacklogShow show) {
        return switch (show) {
            case ALL -> "1 = 1";
            case MINE -> "c.leader in (:mine)";
            case FREE -> "c.id is null";
            case TAKEN -> "c.id is not null";
            case SILENT -> "c.id is not null and " + LAST_SIGN + " < :silent";
        };
    }

    private static String orderBy(PageQuery page) {
        var turned = page.orders().stream()
                .map(o -> o.key().equals("ageDays") ? new PageQuery.Order(o.key(), !o.ascending()) : o)
                .toList();
        var orders = new PageQuery(page.offset(), page.limit(), turned).orderBy(SORTS, "p.registered_on");
        orders.add("p.id");
        return " order by " + String.join(", ", orders);
    }
}
