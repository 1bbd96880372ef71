package org.sanji.mediation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanji.mediation.NoticeMethod;
import org.sanji.mediation.RouteOutcome;
import org.sanji.mediation.RouteOutcomeForm;
import org.sanji.mediation.RouteView;
import org.sanji.mediation.StatutoryForm;
import org.sanji.mediation.StatutoryGround;
import org.sanji.process.PassKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code statutory_route} and {@code statutory_outcome}. */
@Component
class RouteRows {

    private static final String SEPARATOR = "\n";

    private final JdbcClient jdbc;

    RouteRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param form checked; its askOn is the day on which the result is asked for first */
    void add(PassKey key, String organ, StatutoryForm form, String by, LocalDate on) {
        jdbc.sql(
                        "insert into statutory_route (id, petition_id, pass, organ, ground, procedure_name, to_organ, time_limit,"
                                + " limit_source, materials, advice, told_on, notice_method, ask_on, closed, recorded_by,"
                                + " recorded_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(UUID.randomUUID())
                .param(key.petitionId())
                .param(key.pass())
                .param(organ)
                .param(form.ground().name())
                .param(form.procedure())
                .param(form.organ())
                .param(form.limit())
                .param(form.source())
                .param(String.join(SEPARATOR, form.materials()))
                .param(form.advice())
                .param(form.on())
                .param(form.noticeMethod().name())
                .param(form.askOn())
                .param(false)
                .param(by)
                .param(on)
                .update();
    }

    void closed(UUID route, RouteOutcomeForm form, String by, LocalDate on) {
        inquiry(route, form, null, by, on);
        jdbc.sql("update statutory_route set closed = ? where id = ?")
                .params(true, route)
                .update();
    }

    void askAgain(UUID route, String note, LocalDate next, String by, LocalDate on) {
        inquiry(route, new RouteOutcomeForm(null, null, null, null, note), next, by, on);
        jdbc.sql("update statutory_route set ask_on = ? where id = ?")
                .params(next, route)
                .update();
    }

    private void inquiry(UUID route, RouteOutcomeForm form, LocalDate next, String by, LocalDate on) {
        jdbc.sql("insert into statutory_outcome (route_id, outcome, organ, decided_on, reference, note, next_ask_on,"
                        + " recorded_by, recorded_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(route)
                .param(Rows.name(form.outcome()))
                .param(form.organ())
                .param(form.decidedOn())
                .param(form.reference())
                .param(form.note())
                .param(next)
                .param(by)
                .param(on)
                .update();
    }

    Optional<RouteView> find(UUID id) {
        return jdbc.sql("select * from statutory_route where id = ?")
                .param(id)
                .query(this::row)
                .optional();
    }

    List<RouteView> of(UUID petitionId) {
        return jdbc.sql("select * from statutory_route where petition_id = ? order by pass")
                .param(petitionId)
                .query(this::row)
                .list();
    }

    private RouteView row(ResultSet rs, int n) throws SQLException {
        var id = Rows.id(rs, "id");
        var materials = rs.getString("materials");
        return new RouteView(
                id,
                rs.getInt("pass"),
                rs.getString("organ"),
                Rows.constant(rs, "ground", StatutoryGround.class),
                rs.getString("procedure_name"),
                rs.getString("to_organ"),
                rs.getString("time_limit"),
                rs.getString("limit_source"),
                materials.isEmpty() ? List.of() : List.of(materials.split(SEPARATOR)),
                rs.getString("advice"),
                Rows.day(rs, "told_on"),
                Rows.constant(rs, "notice_method", NoticeMethod.class),
                Rows.day(rs, "ask_on"),
                rs.getBoolean("closed"),
                rs.getString("recorded_by"),
                Rows.day(rs, "recorded_on"),
                inquiries(id));
    }

    private List<RouteView.Inquiry> inquiries(UUID route) {
        return jdbc.sql("select * from statutory_outcome where route_id = ? order by seq")
                .param(route)
                .query((rs, n) -> new RouteView.Inquiry(
                        Rows.constant(rs, "outcome", RouteOutcome.class),
                        rs.getString("organ"),
                        Rows.day(rs, "decided_on"),
                        rs.getString("reference"),
                        rs.getString("note"),
                        Rows.day(rs, "next_ask_on"),
                        rs.getString("recorded_by"),
                        Rows.day(rs, "recorded_on")))
                .list();
    }
}
