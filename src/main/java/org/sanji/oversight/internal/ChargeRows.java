package org.sanji.oversight.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.common.StaleActionException;
import org.sanji.oversight.ChargeView.Contact;
import org.sanji.oversight.ChargeView.Ending;
import org.sanji.oversight.ChargeView.Step;
import org.sanji.oversight.ContactHow;
import org.sanji.security.Actor;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes the tables {@code backlog_charge}, {@code backlog_step} and {@code backlog_contact}. */
@Repository
class ChargeRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    ChargeRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A charge without plan and contacts. */
    record Row(
            UUID id,
            int version,
            UUID petitionId,
            String leader,
            String leaderName,
            String goal,
            LocalDate takenOn,
            Ending ending) {}

    LocalDate today() {
        return Days.today(clock);
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    Optional<Row> byId(UUID id) {
        return jdbc.sql("select * from backlog_charge where id = :id")
                .param("id", id)
                .query((rs, n) -> row(rs))
                .optional();
    }

    /** Those on any petition of the matter, the one that holds first, then the latest. */
    List<Row> ofMatter(UUID petitionId) {
        return jdbc.sql("select c.* from backlog_charge c join petition p on p.id = c.petition_id where p.matter_id ="
                        + " (select m.matter_id from petition m where m.id = :petition)"
                        + " order by case when c.ended_on is null then 0 else 1 end, c.taken_at desc, c.id")
                .param("petition", petitionId)
                .query((rs, n) -> row(rs))
                .list();
    }

    /** Those of the leaders without contact since before the day. */
    long silent(List<String> leaders, LocalDate before) {
        return jdbc.sql("select count(*) from backlog_charge c join petition p on p.id = c.petition_id"
                        + " where c.ended_on is null and p.sealed = false and c.leader in (:leaders)"
                        + " and c.taken_on < :before and not exists (select 1 from backlog_contact k"
                        + " where k.charge_id = c.id and k.contacted_on >= :before)")
                .param("leaders", leaders)
                .param("before", before)
                .query(Long.class)
                .single();
    }

    private static Row row(ResultSet rs) throws SQLException {
        var ended = rs.getObject("ended_on", LocalDate.class);
        return new Row(
                rs.getObject("id", UUID.class),
                rs.getInt("version"),
                rs.getObject("petition_id", UUID.class),
                rs.getString("leader"),
                rs.getString("leader_name"),
                rs.getString("goal"),
                rs.getObject("taken_on", LocalDate.class),
                ended == null ? null : new Ending(ended, rs.getString("end_reason"), rs.getString("handed_to")));
    }

    /** Two leaders at once meet the unique key; the use case of the second is repeated and says so. */
    UUID insert(UUID petitionId, UUID matterId, String leader, String leaderName, String goal, Actor by) {
        var id = UUID.randomUUID();
        try {
            jdbc.sql("insert into backlog_charge (id, version, petition_id, active_matter, leader, leader_name, goal,"
                            + " taken_on, taken_at, taken_by) values (:id, 0, :petition, :matter, :leader, :name, :goal,"
                            + " :on, :at, :by)")
                    .param("id", id)
                    .param("petition", petitionId)
                    .param("matter", matterId)
                    .param("leader", leader)
                    .param("name", leaderName)
                    .param("goal", goal)
                    .param("on", today())
                    .param("at", now())
                    .param("by", by.username())
                    .update();
        } catch (DataIntegrityViolationException e) {
            throw new CannotAcquireLockException("the matter was taken on twice", e);
        }
        return id;
    }

    /** Every word raises the version; whoever saw an older one is told. */
    void touch(Row row, int version) {
        change(row, version, "", null, null, null);
    }

    void end(Row row, int version, String reason, String handedTo, Actor by) {
        change(
                row,
                version,
                ", ended_on = :on, ended_by = :by, end_reason = :reason, handed_to = :to, active_matter = null",
                reason,
                handedTo,
                by);
    }

    private void change(Row row, int version, String set, String reason, String handedTo, Actor by) {
        int changed = jdbc.sql("update backlog_charge set version = version + 1" + set
                        + " where id = :id and version = :version and ended_on is null")
                .param("id", row.id())
                .param("version", version)
                .param("on", today())
                .param("by", by == null ? null : by.username(), Types.VARCHAR)
                .param("reason", reason, Types.VARCHAR)
                .param("to", handedTo, Types.VARCHAR)
                .update();
        if (changed == 0) {
            throw new StaleActionException("backlog charge " + row.id());
        }
    }

    /** In the order of their days. */
    List<Step> steps(UUID chargeId) {
        return jdbc.sql("select * from backlog_step where charge_id = :id order by due_on, seq")
                .param("id", chargeId)
                .query((rs, n) -> new Step(
                        rs.getObject("id", UUID.class),
                        rs.getString("content"),
                        rs.getObject("due_on", LocalDate.class),
                        rs.getObject("done_on", LocalDate.class),
                        rs.getString("result"),
                        rs.getBoolean("dropped")))
                .list();
    }

    void addStep(UUID chargeId, String text, LocalDate dueOn, Actor by) {
        jdbc.sql("insert into backlog_step (id, charge_id, seq, content, due_on, dropped, written_at, written_by)"
                        + " values (:id, :charge, :seq, :text, :due, false, :at, :by)")
                .param("id", UUID.randomUUID())
                .param("charge", chargeId)
                .param("seq", steps(chargeId).size() + 1)
                .param("text", text)
                .param("due", dueOn)
                .param("at", now())
                .param("by", by.username())
                .update();
    }

    /** @return false when it was closed already */
    boolean closeStep(UUID chargeId, UUID stepId, boolean done, String result) {
        return jdbc.sql("update backlog_step set done_on = :on, dropped = :dropped, result = :result"
                                + " where id = :id and charge_id = :charge and done_on is null and dropped = false")
                        .param("on", done ? today() : null, Types.DATE)
                        .param("dropped", !done)
                        .param("result", result, Types.VARCHAR)
                        .param("id", stepId)
                        .param("charge", chargeId)
                        .update()
                > 0;
    }

    /** The latest first. */
    List<Contact> contacts(UUID chargeId) {
        return jdbc.sql(
                        "select * from backlog_contact where charge_id = :id order by contacted_on desc, written_at desc")
                .param("id", chargeId)
                .query((rs, n) -> new Contact(
                        rs.getObject("contacted_on", LocalDate.class),
                        ContactHow.valueOf(rs.getString("how")),
                        rs.getString("content"),
                        rs.getString("written_name")))
                .list();
    }

    void addContact(UUID chargeId, LocalDate on, ContactHow how, String text, Actor by) {
        jdbc.sql("insert into backlog_contact (id, charge_id, contacted_on, how, content, written_at, written_by,"
                        + " written_name) values (:id, :charge, :on, :how, :text, :at, :by, :name)")
                .param("id", UUID.randomUUID())
                .param("charge", chargeId)
                .param("on", on)
                .param("how", how.name())
                .param("text", text)
                .param("at", now())
                .param("by", by.username())
                .param("name", by.displayName())
                .update();
    }
}
