package org.sanji.mediation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanji.common.RuleViolation;
import org.sanji.mediation.HearingConclusion;
import org.sanji.mediation.HearingForm;
import org.sanji.mediation.HearingHost;
import org.sanji.mediation.HearingKind;
import org.sanji.mediation.HearingMinutes;
import org.sanji.mediation.HearingReport;
import org.sanji.mediation.HearingResult;
import org.sanji.mediation.HearingState;
import org.sanji.mediation.HearingView;
import org.sanji.security.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code hearing}; a state is left once, and never entered again. */
@Component
class HearingRows {

    private final JdbcClient jdbc;
    private final HearingParts parts;

    HearingRows(JdbcClient jdbc, HearingParts parts) {
        this.jdbc = jdbc;
        this.parts = parts;
    }

    /** Which roles do the tasks of a hearing. */
    record Staff(String organ, Role staff, Role head) {}

    UUID add(
            HearingHost.Hosted hosted,
            HearingKind kind,
            String subject,
            HearingForm form,
            String place,
            String by,
            LocalDate on) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into hearing (id, petition_id, pass, kind, subject, organ, staff_organ, staff_role, head_role,"
                        + " state, reason, starts_at, ends_at, place, room_code, decided_by, decided_on)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(id)
                .param(hosted.key().petitionId())
                .param(hosted.key().pass())
                .param(kind.name())
                .param(subject)
                .param(hosted.organ())
                .param(hosted.staffOrgan())
                .param(hosted.staff().name())
                .param(hosted.head().name())
                .param(HearingState.ANNOUNCED.name())
                .param(form.reason())
                .param(Rows.at(form.start()))
                .param(Rows.at(form.end()))
                .param(place)
                .param(form.roomCode())
                .param(by)
                .param(on)
                .update();
        parts.members(id, form.members(), 0, null);
        parts.parties(id, form.parties());
        return id;
    }

    void move(HearingView hearing, org.sanji.mediation.Hearings.Moved to, String place, String by, LocalDate on) {
        parts.moved(hearing, to.reason(), by, on);
        jdbc.sql("update hearing set starts_at = ?, ends_at = ?, place = ?, room_code = ? where id = ?")
                .param(Rows.at(to.start()))
                .param(Rows.at(to.end()))
                .param(place)
                .param(to.roomCode())
                .param(hearing.id())
                .update();
    }

    void record(UUID id, HearingMinutes minutes, String by, LocalDate on) {
        leave(id, HearingState.ANNOUNCED, HearingState.HELD);
        jdbc.sql("update hearing set petitioner_came = ?, attendance = ?, course = ?, recorded_by = ?, recorded_on = ?"
                        + " where id = ?")
                .param(minutes.petitionerCame())
                .param(minutes.attendance())
                .param(minutes.course())
                .param(by)
                .param(on)
                .param(id)
                .update();
        parts.evidence(id, minutes.evidence());
    }

    void report(UUID id, HearingReport report, String by, LocalDate on) {
        leave(id, HearingState.HELD, HearingState.REPORTED);
        jdbc.sql("update hearing set findings = ?, conclusion = ?, conclusion_text = ?, dissent = ?, reported_by = ?,"
                        + " ended_on = ? where id = ?")
                .param(report.findings())
                .param(report.conclusion().name())
                .param(report.text())
                .param(report.dissent())
                .param(by)
                .param(on)
                .param(id)
                .update();
    }

    /** It is not held, for the reason. */
    void end(UUID id, HearingState from, HearingState how, String reason, LocalDate on) {
        leave(id, from, how);
        jdbc.sql("update hearing set end_reason = ?, ended_on = ? where id = ?")
                .params(reason, on, id)
                .update();
    }

    private void leave(UUID id, HearingState from, HearingState to) {
        int left = jdbc.sql("update hearing set state = ? where id = ? and state = ?")
                .params(to.name(), id, from.name())
                .update();
        RuleViolation.unless(left == 1, "hearing-over");
    }

    Optional<HearingView> find(UUID id) {
        return jdbc.sql("select * from hearing where id = ?")
                .param(id)
                .query(this::row)
                .optional();
    }

    Staff staff(UUID id) {
        return jdbc.sql("select staff_organ, staff_role, head_role from hearing where id = ?")
                .param(id)
                .query((rs, n) -> new Staff(
                        rs.getString("staff_organ"),
                        Role.valueOf(rs.getString("staff_role")),
                        Role.valueOf(rs.getString("head_role"))))
                .single();
    }

    List<HearingView> of(UUID petitionId) {
        return jdbc.sql("select * from hearing where petition_id = ? order by decided_on, starts_at")
                .param(petitionId)
                .query(this::row)
                .list();
    }

    private HearingView row(ResultSet rs, int n) throws SQLException {
        var id = Rows.id(rs, "id");
        var state = Rows.constant(rs, "state", HearingState.class);
        return new HearingView(
                id,
                Rows.id(rs, "petition_id"),
                rs.getInt("pass"),
                Rows.constant(rs, "kind", HearingKind.class),
                rs.getString("subject"),
                rs.getString("organ"),
                state,
                rs.getString("reason"),
                Rows.local(rs, "starts_at"),
                Rows.local(rs, "ends_at"),
                rs.getString("place"),
                rs.getString("room_code"),
                rs.getString("decided_by"),
                Rows.day(rs, "decided_on"),
                parts.members(id),
                parts.parties(id),
                parts.moves(id),
                parts.challenges(id),
                minutes(rs, id, state),
                rs.getString("recorded_by"),
                Rows.day(rs, "recorded_on"),
                report(rs),
                rs.getString("reported_by"),
                rs.getString("end_reason"),
                Rows.day(rs, "ended_on"));
    }

    private HearingMinutes minutes(ResultSet rs, UUID id, HearingState state) throws SQLException {
        if (state == HearingState.NOT_HELD) {
            return new HearingMinutes(HearingResult.NOT_HELD, false, null, List.of(), null, rs.getString("end_reason"));
        }
        return rs.getString("recorded_by") == null
                ? null
                : new HearingMinutes(
                        HearingResult.HELD,
                        rs.getBoolean("petitioner_came"),
                        rs.getString("attendance"),
                        parts.evidence(id),
                        rs.getString("course"),
                        null);
    }

    private static HearingReport report(ResultSet rs) throws SQLException {
        var conclusion = Rows.constant(rs, "conclusion", HearingConclusion.class);
        return conclusion == null
                ? null
                : new HearingReport(
                        conclusion, rs.getString("findings"), rs.getString("conclusion_text"), rs.getString("dissent"));
    }
}
