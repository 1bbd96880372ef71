package org.sanji.oversight.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;
import org.sanji.oversight.SuperiorReportCounts;
import org.sanji.oversight.SuperiorReportFilter;
import org.sanji.oversight.SuperiorReportRow;
import org.sanji.oversight.SuperiorReportShow;
import org.sanji.oversight.SuperiorReportState;
import org.sanji.petition.PetitionState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The list of superiors' assignments: filter, sort and page in SQL. */
@Repository
class ReportQueries {

    private static final Map<String, String> SORTS =
            Map.of("dueOn", "r.due_on", "number", "p.number", "organ", "l.organ", "state", "r.state");
    private static final String FROM = " from superior_report r join petition p on p.id = r.petition_id"
            + " join superior_letter l on l.petition_id = r.petition_id and l.seq = (select max(m.seq) from"
            + " superior_letter m where m.petition_id = r.petition_id) where ";

    private final JdbcClient jdbc;
    private final ReportRows rows;

    ReportQueries(JdbcClient jdbc, ReportRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    PageSlice<SuperiorReportRow> page(InstructionScope.Where scope, SuperiorReportFilter filter, PageQuery page) {
        var where = narrowed(scope, filter);
        if (filter.show() != null) {
            where = where.and(condition(filter.show()), "today", rows.today());
        }
        long total = jdbc.sql("select count(*)" + FROM + where.sql())
                .params(where.params())
                .query(Long.class)
                .single();
        var found = jdbc.sql("select r.*, p.number, p.title, p.state as petition_state, p.lead_organ, l.organ,"
                        + " l.letter_number, l.important, (select max(t.sent_on) from superior_report_text t"
                        + " where t.report_id = r.id) as sent_on" + FROM + where.sql() + " order by " + orderBy(page)
                        + " offset :offset rows fetch next :limit rows only")
                .params(where.params())
                .param("offset", page.offset())
                .param("limit", page.limit())
                .query((rs, n) -> row(rs))
                .list();
        return new PageSlice<>(found, total);
    }

    SuperiorReportCounts counts(InstructionScope.Where scope, SuperiorReportFilter filter) {
        var where = narrowed(scope, filter);
        var sums = new ArrayList<String>();
        for (var show : SuperiorReportShow.values()) {
            sums.add("sum(case when " + condition(show) + " then 1 else 0 end) as c_" + show);
        }
        return jdbc.sql("select " + String.join(", ", sums) + FROM + where.sql())
                .params(where.params())
                .param("today", rows.today())
                .query((rs, n) -> new SuperiorReportCounts(
                        rs.getLong("c_OPEN"), rs.getLong("c_OVERDUE"), rs.getLong("c_CHECKING"), rs.getLong("c_SENT")))
                .single();
    }

    private static String condition(SuperiorReportShow show) {
        return switch (show) {
            case OPEN -> "r.state <> 'SENT'";
            case OVERDUE -> "r.state <> 'SENT' and r.due_on < :today";
            case CHECKING -> "r.state = 'CHECKING'";
            case SENT -> "r.state = 'SENT'";
        };
    }

    private static InstructionScope.Where narrowed(InstructionScope.Where scope, SuperiorReportFilter filter) {
        var where = scope;
        if (filter.superior() != null) {
            where = where.and("l.organ = :superior", "superior", filter.superior());
        }
        if (filter.organ() != null) {
            where = where.and("p.lead_organ = :lead", "lead", filter.organ());
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            var like = filter.text()
                    .strip()
                    .toLowerCase(Locale.ROOT)
                    .replace("!", "!!")
                    .replace("%", "!%")
                    .replace("_", "!_");
            where = where.and(
                    "(lower(p.number) like :like escape '!' or lower(p.title) like :like escape '!'"
                            + " or lower(l.letter_number) like :like escape '!')",
                    "like",
                    "%" + like + "%");
        }
        return where;
    }

    private static String orderBy(PageQuery page) {
        var orders = page.orderBy(SORTS, "case r.state when 'SENT' then 1 else 0 end", "r.due_on");
        orders.add("r.id");
        return String.join(", ", orders);
    }

    private static SuperiorReportRow row(ResultSet rs) throws SQLException {
        return new SuperiorReportRow(
                rs.getObject("id", UUID.class),
                rs.getObject("petition_id", UUID.class),
                rs.getString("number"),
                rs.getString("title"),
                PetitionState.valueOf(rs.getString("petition_state")),
                rs.getString("organ"),
                rs.getString("letter_number"),
                rs.getBoolean("important"),
                rs.getString("lead_organ"),
                rs.getObject("due_on", LocalDate.class),
                SuperiorReportState.valueOf(rs.getString("state")),
                rs.getObject("sent_on", LocalDate.class));
    }
}
