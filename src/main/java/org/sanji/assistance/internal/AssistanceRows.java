package org.sanji.assistance.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanji.assistance.AssistanceForm;
import org.sanji.assistance.AssistanceView;
import org.sanji.assistance.AssistanceView.Heard;
import org.sanji.assistance.AssistanceView.Withdrawal;
import org.sanji.assistance.ToldHow;
import org.sanji.common.Days;
import org.sanji.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes the tables {@code assistance_told} and {@code assistance_heard}. */
@Repository
class AssistanceRows {

    private final JdbcClient jdbc;
    private final AssistanceKinds kinds;
    private final Clock clock;

    AssistanceRows(JdbcClient jdbc, AssistanceKinds kinds, Clock clock) {
        this.jdbc = jdbc;
        this.kinds = kinds;
        this.clock = clock;
    }

    LocalDate today() {
        return Days.today(clock);
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    List<AssistanceView> of(UUID petitionId) {
        return jdbc.sql("select * from assistance_told where petition_id = :id order by recorded_at, id")
                .param("id", petitionId)
                .query((rs, n) -> view(rs))
                .list();
    }

    List<AssistanceView> ofNumber(String number) {
        return jdbc.sql("select a.* from assistance_told a join petition p on p.id = a.petition_id"
                        + " where p.number = :number and p.sealed = false order by a.recorded_at, a.id")
                .param("number", number)
                .query((rs, n) -> view(rs))
                .list();
    }

    Optional<UUID> petitionOf(UUID id) {
        return jdbc.sql("select petition_id from assistance_told where id = :id")
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    private AssistanceView view(ResultSet rs) throws SQLException {
        var id = rs.getObject("id", UUID.class);
        var withdrawn = rs.getObject("withdrawn_on", LocalDate.class);
        return new AssistanceView(
                id,
                kinds.of(rs.getString("kind")),
                rs.getObject("told_on", LocalDate.class),
                ToldHow.valueOf(rs.getString("told_how")),
                rs.getBoolean("helped"),
                rs.getString("note"),
                rs.getString("recorded_name"),
                rs.getString("organ"),
                withdrawn == null
                        ? null
                        : new Withdrawal(withdrawn, rs.getString("withdrawn_name"), rs.getString("withdrawn_reason")),
                heard(id));
    }

    private List<Heard> heard(UUID id) {
        return jdbc.sql("select * from assistance_heard where told_id = :id order by heard_on, recorded_at")
                .param("id", id)
                .query((rs, n) -> new Heard(
                        rs.getObject("heard_on", LocalDate.class),
                        rs.getString("content"),
                        rs.getString("recorded_name")))
                .list();
    }

    UUID insert(UUID petitionId, AssistanceForm form, String note, Actor by) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into assistance_told (id, petition_id, kind, told_on, told_how, helped, note, organ,"
                        + " recorded_at, recorded_by, recorded_name) values (:id, :petition, :kind, :on, :how, :helped,"
                        + " :note, :organ, :at, :by, :name)")
                .param("id", id)
                .param("petition", petitionId)
                .param("kind", form.kind())
                .param("on", form.toldOn())
                .param("how", form.how().name())
                .param("helped", form.helped())
                .param("note", note)
                .param("organ", by.organ())
                .param("at", now())
                .param("by", by.username())
                .param("name", by.displayName())
                .update();
        return id;
    }

    /** @return false when it was withdrawn already */
    boolean withdraw(UUID id, String reason, Actor by) {
        return jdbc.sql("update assistance_told set withdrawn_on = :on, withdrawn_name = :name,"
                                + " withdrawn_reason = :reason where id = :id and withdrawn_on is null")
                        .param("on", today())
                        .param("name", by.displayName())
                        .param("reason", reason)
                        .param("id", id)
                        .update()
                > 0;
    }

    void heard(UUID id, LocalDate on, String text, Actor by) {
        jdbc.sql("insert into assistance_heard (id, told_id, heard_on, content, recorded_at, recorded_by,"
                        + " recorded_name) values (:id, :told, :on, :text, :at, :by, :name)")
                .param("id", UUID.randomUUID())
                .param("told", id)
                .param("on", on)
                .param("text", text)
                .param("at", now())
                .param("by", by.username())
                .param("name", by.displayName())
                .update();
    }
}
