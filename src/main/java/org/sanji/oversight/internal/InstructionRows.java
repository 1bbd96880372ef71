package org.sanji.oversight.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.common.PageQuery;
import org.sanji.common.StaleActionException;
import org.sanji.oversight.InstructionCounts;
import org.sanji.oversight.InstructionFilter;
import org.sanji.oversight.InstructionShow;
import org.sanji.oversight.InstructionState;
import org.sanji.oversight.InstructionView.Reply;
import org.sanji.oversight.ReplyKind;
import org.sanji.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes the tables {@code instruction} and {@code instruction_reply}. */
@Repository
class InstructionRows {

    private static final Map<String, String> SORTS =
            Map.of("dueOn", "i.due_on", "givenOn", "i.given_on", "number", "p.number", "organ", "i.organ");
    private static final String FROM = " from instruction i join petition p on p.id = i.petition_id where ";

    private final JdbcClient jdbc;
    private final Clock clock;

    InstructionRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A row without its replies. */
    record Row(
            UUID id,
            int version,
            UUID petitionId,
            int pass,
            String number,
            String title,
            String leader,
            String leaderName,
            String organ,
            String text,
            LocalDate givenOn,
            LocalDate dueOn,
            InstructionState state) {}

    LocalDate today() {
        return Days.today(clock);
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    List<Row> find(InstructionScope.Where where, String orderBy) {
        return jdbc.sql("select i.*, p.number, p.title, p.current_pass" + FROM + where.sql() + " order by " + orderBy)
                .params(where.params())
                .query((rs, n) -> row(rs))
                .list();
    }

    Row byId(UUID id) {
        return find(new InstructionScope.Where("i.id = :id", Map.of("id", id)), "i.id")
                .get(0);
    }

    List<Row> page(InstructionScope.Where where, PageQuery page) {
        return find(
                where.and("1 = 1", "offset", page.offset()).and("1 = 1", "limit", page.limit()),
                orderBy(page) + " offset :offset rows fetch next :limit rows only");
    }

    long total(InstructionScope.Where where) {
        return jdbc.sql("select count(*)" + FROM + where.sql())
                .params(where.params())
                .query(Long.class)
                .single();
    }

    InstructionCounts counts(InstructionScope.Where where, String mine) {
        var sums = new ArrayList<String>();
        for (var show : InstructionShow.values()) {
            sums.add("sum(case when " + (show == InstructionShow.MINE ? mine : condition(show))
                    + " then 1 else 0 end) as c_" + show);
        }
        return jdbc.sql("select " + String.join(", ", sums) + FROM + where.sql())
                .params(where.params())
                .param("today", today())
                .query((rs, n) -> new InstructionCounts(
                        rs.getLong("c_MINE"),
                        rs.getLong("c_OPEN"),
                        rs.getLong("c_OVERDUE"),
                        rs.getLong("c_ANSWERED"),
                        rs.getLong("c_CLOSED")))
                .single();
    }

    InstructionScope.Where narrowed(InstructionScope.Where scope, InstructionFilter filter) {
        var where = scope;
        if (filter.organ() != null) {
            where = where.and("i.organ = :addressee", "addressee", filter.organ());
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
                            + " or lower(i.content) like :like escape '!')",
                    "like",
                    "%" + like + "%");
        }
        return where;
    }

    InstructionScope.Where shown(InstructionScope.Where where, InstructionShow show, String mine) {
        if (show == null) {
            return where;
        }
        return switch (show) {
            case MINE -> where.and(mine);
            case OVERDUE -> where.and(condition(show), "today", today());
            case OPEN, ANSWERED, CLOSED -> where.and(condition(show));
        };
    }

    private static String condition(InstructionShow show) {
        return switch (show) {
            case MINE -> "1 = 1";
            case OVERDUE -> "i.state = 'OPEN' and i.due_on < :today";
            case OPEN, ANSWERED, CLOSED -> "i.state = '" + show + "'";
        };
    }

    private static String orderBy(PageQuery page) {
        var orders = page.orderBy(SORTS, "case i.state when 'CLOSED' then 1 else 0 end", "i.due_on", "i.given_at");
        orders.add("i.id");
        return String.join(", ", orders);
    }

    private static Row row(ResultSet rs) throws SQLException {
        return new Row(
                rs.getObject("id", UUID.class),
                rs.getInt("version"),
                rs.getObject("petition_id", UUID.class),
                rs.getInt("current_pass"),
                rs.getString("number"),
                rs.getString("title"),
                rs.getString("leader"),
                rs.getString("leader_name"),
                rs.getString("organ"),
                rs.getString("content"),
                rs.getObject("given_on", LocalDate.class),
                rs.getObject("due_on", LocalDate.class),
                InstructionState.valueOf(rs.getString("state")));
    }

    Map<UUID, List<Reply>> replies(List<UUID> ids) {
        var replies = new HashMap<UUID, List<Reply>>();
        if (!ids.isEmpty()) {
            jdbc.sql("select * from instruction_reply where instruction_id in (:ids) order by seq")
                    .param("ids", ids)
                    .query((rs, n) -> Map.entry(
                            rs.getObject("instruction_id", UUID.class),
                            new Reply(
                                    ReplyKind.valueOf(rs.getString("kind")),
                                    rs.getString("content"),
                                    rs.getString("written_name"),
                                    rs.getString("organ"),
                                    rs.getObject("written_at", OffsetDateTime.class)
                                            .toInstant())))
                    .list()
                    .forEach(e -> replies.computeIfAbsent(e.getKey(), k -> new ArrayList<>())
                            .add(e.getValue()));
        }
        return replies;
    }

    UUID insert(UUID petitionId, String leader, String leaderName, Actor by, String organ, String text, LocalDate due) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into instruction (id, version, petition_id, leader, leader_name, organ, content, given_on,"
                        + " given_at, given_by, due_on, state) values (:id, 0, :petition, :leader, :name, :organ, :text,"
                        + " :on, :at, :by, :due, 'OPEN')")
                .param("id", id)
                .param("petition", petitionId)
                .param("leader", leader)
                .param("name", leaderName)
                .param("organ", organ)
                .param("text", text)
                .param("on", today())
                .param("at", now())
                .param("by", by.username())
                .param("due", due)
                .update();
        return id;
    }

    /** Adds what was written and moves the instruction on; whoever saw an older version is told. */
    void write(Row row, int version, InstructionState next, LocalDate due, ReplyKind kind, String text, Actor by) {
        int changed = jdbc.sql("update instruction set version = version + 1, state = :state, due_on = :due"
                        + " where id = :id and version = :version")
                .param("state", next.name())
                .param("due", due)
                .param("id", row.id())
                .param("version", version)
                .update();
        if (changed == 0) {
            throw new StaleActionException("instruction " + row.id());
        }
        jdbc.sql(
                        "insert into instruction_reply (id, instruction_id, seq, kind, content, written_by, written_name, organ,"
                                + " written_at) values (:id, :instruction, :seq, :kind, :text, :by, :name, :organ, :at)")
                .param("id", UUID.randomUUID())
                .param("instruction", row.id())
                .param("seq", version + 1)
                .param("kind", kind.name())
                .param("text", text)
                .param("by", by.username())
                .param("name", by.displayName())
                .param("organ", by.organ())
                .param("at", now())
                .update();
    }
}
