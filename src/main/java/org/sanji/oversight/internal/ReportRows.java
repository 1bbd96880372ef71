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
import org.sanji.oversight.ReportKind;
import org.sanji.oversight.ReportText;
import org.sanji.oversight.SuperiorReportState;
import org.sanji.oversight.SuperiorReportView.DueBy;
import org.sanji.oversight.SuperiorReportView.Written;
import org.sanji.process.PassKey;
import org.sanji.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes the tables {@code superior_report} and {@code superior_report_text}. */
@Repository
class ReportRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReportRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The report as it stands.
     *
     * @param writer organ that writes it now; null before somebody was asked
     */
    record Row(
            UUID id,
            int version,
            UUID petitionId,
            int pass,
            LocalDate dueOn,
            DueBy dueBy,
            SuperiorReportState state,
            String writer) {

        PassKey key() {
            return new PassKey(petitionId, pass);
        }

        String subject() {
            return id.toString();
        }
    }

    /** When it is due, and why. */
    record Due(LocalDate on, DueBy by) {}

    LocalDate today() {
        return Days.today(clock);
    }

    Row insert(PassKey key, Due due) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into superior_report (id, version, petition_id, pass, due_on, due_by, state, started_at)"
                        + " values (:id, 0, :petition, :pass, :due, :by, 'WAITING', :at)")
                .param("id", id)
                .param("petition", key.petitionId())
                .param("pass", key.pass())
                .param("due", due.on())
                .param("by", due.by().name())
                .param("at", now())
                .update();
        return byId(id).orElseThrow();
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    Optional<Row> byId(UUID id) {
        return one("id", id);
    }

    Optional<Row> ofPetition(UUID petitionId) {
        return one("petition_id", petitionId);
    }

    /** Of the petition itself and of those that joined it. */
    List<Row> followers(UUID petitionId) {
        return jdbc.sql("select r.* from superior_report r join petition p on p.id = r.petition_id"
                        + " where p.id = :id or p.state = 'JOINED' and p.joined_to = :id order by r.id")
                .param("id", petitionId)
                .query((rs, n) -> row(rs))
                .list();
    }

    private Optional<Row> one(String column, UUID id) {
        return jdbc.sql("select * from superior_report where " + column + " = :id")
                .param("id", id)
                .query((rs, n) -> row(rs))
                .optional();
    }

    private static Row row(ResultSet rs) throws SQLException {
        return new Row(
                rs.getObject("id", UUID.class),
                rs.getInt("version"),
                rs.getObject("petition_id", UUID.class),
                rs.getInt("pass"),
                rs.getObject("due_on", LocalDate.class),
                DueBy.valueOf(rs.getString("due_by")),
                SuperiorReportState.valueOf(rs.getString("state")),
                rs.getString("writer"));
    }

    void state(Row row, SuperiorReportState state, String writer) {
        change(row, "state = :state, writer = :writer", row.version(), state.name(), writer, null);
    }

    void due(Row row, Due due) {
        change(row, "due_on = :due, due_by = :by", row.version(), null, null, due);
    }

    /** Opens it again in the pass that is current now. */
    void reopen(Row row, int version, int pass, Due due) {
        change(row, "due_on = :due, due_by = :by, pass = " + pass, version, null, null, due);
    }

    private void change(Row row, String set, int version, String state, String writer, Due due) {
        int changed = jdbc.sql("update superior_report set version = version + 1, " + set
                        + " where id = :id and version = :version")
                .param("id", row.id())
                .param("version", version)
                .param("state", state, Types.VARCHAR)
                .param("writer", writer, Types.VARCHAR)
                .param("due", due == null ? null : due.on(), Types.DATE)
                .param("by", due == null ? null : due.by().name(), Types.VARCHAR)
                .update();
        if (changed == 0) {
            throw new StaleActionException("superior report " + row.id());
        }
    }

    /** Every text that was handed in, oldest first. */
    List<Written> written(UUID reportId) {
        return jdbc.sql("select * from superior_report_text where report_id = :id order by no")
                .param("id", reportId)
                .query((rs, n) -> writtenOf(rs))
                .list();
    }

    /** The text that waits for the bureau's word. */
    Optional<Written> pending(UUID reportId) {
        return written(reportId).stream()
                .filter(w -> w.sentOn() == null && w.returnedOn() == null)
                .reduce((a, b) -> b);
    }

    private static Written writtenOf(ResultSet rs) throws SQLException {
        return new Written(
                rs.getInt("no"),
                ReportKind.valueOf(rs.getString("kind")),
                new ReportText(
                        rs.getString("investigation"),
                        rs.getString("results"),
                        rs.getString("petitioner_view"),
                        rs.getString("service")),
                rs.getString("written_name"),
                rs.getString("organ"),
                Days.dayOf(rs.getObject("written_at", OffsetDateTime.class).toInstant()),
                rs.getObject("checked_on", LocalDate.class),
                rs.getString("paper_number"),
                rs.getObject("sent_on", LocalDate.class),
                rs.getObject("returned_on", LocalDate.class),
                rs.getBoolean("by_superior"),
                rs.getString("return_reason"));
    }

    /** @return its number */
    int write(UUID reportId, ReportKind kind, ReportText text, String organ, Actor by) {
        int no = written(reportId).size() + 1;
        jdbc.sql("insert into superior_report_text (id, report_id, no, kind, investigation, results, petitioner_view,"
                        + " service, organ, written_by, written_name, written_at, by_superior) values (:id, :report,"
                        + " :no, :kind, :investigation, :results, :view, :service, :organ, :by, :name, :at, false)")
                .param("id", UUID.randomUUID())
                .param("report", reportId)
                .param("no", no)
                .param("kind", kind.name())
                .param("investigation", text.investigation())
                .param("results", text.results())
                .param("view", text.petitionerView())
                .param("service", text.service())
                .param("organ", organ)
                .param("by", by.username())
                .param("name", by.displayName())
                .param("at", now())
                .update();
        return no;
    }

    void sent(UUID reportId, int no, String number, LocalDate on, LocalDate nextDueOn, Actor by) {
        jdbc.sql("update superior_report_text set paper_number = :number, sent_on = :on, next_due_on = :next,"
                        + " checked_on = :today, checked_name = :name where report_id = :report and no = :no")
                .param("number", number)
                .param("on", on)
                .param("next", nextDueOn, Types.DATE)
                .param("today", today())
                .param("name", by.displayName())
                .param("report", reportId)
                .param("no", no)
                .update();
    }

    /** The date that was named with the last interim report. */
    Optional<LocalDate> nextDueOn(UUID reportId, int no) {
        return jdbc.sql("select next_due_on from superior_report_text where report_id = :report and no = :no"
                        + " and next_due_on is not null")
                .param("report", reportId)
                .param("no", no)
                .query(LocalDate.class)
                .optional();
    }

    void returned(UUID reportId, int no, LocalDate on, boolean bySuperior, String reason) {
        jdbc.sql("update superior_report_text set returned_on = :on, by_superior = :superior, return_reason = :reason"
                        + " where report_id = :report and no = :no")
                .param("on", on)
                .param("superior", bySuperior)
                .param("reason", reason)
                .param("report", reportId)
                .param("no", no)
                .update();
    }
}
