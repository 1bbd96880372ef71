package org.sanji.mediation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.mediation.MediationFile;
import org.sanji.mediation.SessionForm;
import org.sanji.mediation.SessionResult;
import org.sanji.mediation.Side;
import org.sanji.petition.MediationLevel;
import org.sanji.process.PassKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Records of sessions; append-only. */
@Component
class SessionRecords {

    private final JdbcClient jdbc;
    private final Clock clock;

    SessionRecords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Number of the next session of this pass at this level, from 1. */
    int next(PassKey key, MediationLevel level) {
        return count(key, level, List.of(SessionResult.values())) + 1;
    }

    /** Sessions at this level that did not come to an end. */
    int failed(PassKey key, MediationLevel level) {
        return count(key, level, List.of(SessionResult.AGAIN));
    }

    private int count(PassKey key, MediationLevel level, List<SessionResult> results) {
        return jdbc.sql("select count(*) from mediation_session where petition_id = :petition and pass = :pass"
                        + " and mediation_level = :level and result in (:results)")
                .param("petition", key.petitionId())
                .param("pass", key.pass())
                .param("level", level.name())
                .param("results", results.stream().map(Enum::name).toList())
                .query(Integer.class)
                .single();
    }

    /** Writes the record and answers its id. */
    UUID add(PassKey key, MediationLevel level, int no, String organ, String place, SessionForm form, String by) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into mediation_session (id, petition_id, pass, mediation_level, session_no, booking_id, organ,"
                        + " held_at, place, consent_petitioner, consent_other, minutes, result, up_reason, added_organs,"
                        + " recorded_by, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(id)
                .param(key.petitionId())
                .param(key.pass())
                .param(level.name())
                .param(no)
                .param(form.bookingId())
                .param(organ)
                .param(Rows.at(form.heldAt().atZone(Days.ZONE).toInstant()))
                .param(place)
                .param(form.consentPetitioner())
                .param(form.consentOther())
                .param(Input.required(form.minutes(), Input.LONG, "session-no-minutes"))
                .param(form.result().name())
                .param(Input.optional(form.upReason(), Input.SHORT))
                .param(Input.join(form.addedOrgans()))
                .param(by)
                .param(Rows.at(clock.instant()))
                .update();
        people(id, form);
        return id;
    }

    private void people(UUID id, SessionForm form) {
        int position = 0;
        for (var attendee : form.attendees()) {
            jdbc.sql("insert into session_attendee (session_id, position_no, name, side) values (?, ?, ?, ?)")
                    .params(
                            id,
                            position++,
                            Input.required(attendee.name(), 100, "session-attendees"),
                            attendee.side().name())
                    .update();
        }
        for (var conflict : form.conflicts()) {
            jdbc.sql("insert into session_conflict (session_id, position_no, name, reason) values (?, ?, ?, ?)")
                    .params(
                            id,
                            position++,
                            Input.required(conflict.name(), 100, "conflict-reason"),
                            Input.required(conflict.reason(), 1000, "conflict-reason"))
                    .update();
        }
    }

    /** Organs added by the last session of the pass; empty when it added none. */
    List<String> lastAdded(PassKey key) {
        return jdbc
                .sql("select added_organs from mediation_session where petition_id = ? and pass = ?"
                        + " and mediation_level = 'JOINT' order by session_no desc")
                .params(key.petitionId(), key.pass())
                .query(String.class)
                .list()
                .stream()
                .findFirst()
                .map(Input::split)
                .orElse(List.of());
    }

    List<MediationFile.Session> of(UUID petitionId) {
        var attendees = people(petitionId, "session_attendee", "side");
        var conflicts = people(petitionId, "session_conflict", "reason");
        return jdbc.sql("select * from mediation_session where petition_id = ? order by held_at, recorded_at")
                .param(petitionId)
                .query((rs, n) -> row(rs, attendees, conflicts))
                .list();
    }

    private record Person(UUID session, String name, String second) {}

    private List<Person> people(UUID petitionId, String table, String second) {
        return jdbc.sql("select p.session_id, p.name, p." + second + " as second_value from " + table
                        + " p join mediation_session s on s.id = p.session_id where s.petition_id = ?"
                        + " order by p.session_id, p.position_no")
                .param(petitionId)
                .query((rs, n) ->
                        new Person(Rows.id(rs, "session_id"), rs.getString("name"), rs.getString("second_value")))
                .list();
    }

    private static MediationFile.Session row(ResultSet rs, List<Person> attendees, List<Person> conflicts)
            throws SQLException {
        var id = Rows.id(rs, "id");
        return new MediationFile.Session(
                id,
                rs.getInt("pass"),
                Rows.constant(rs, "mediation_level", MediationLevel.class),
                rs.getInt("session_no"),
                Rows.local(rs, "held_at"),
                rs.getString("place"),
                rs.getString("organ"),
                attendees.stream()
                        .filter(p -> p.session().equals(id))
                        .map(p -> new SessionForm.Attendee(p.name(), Side.valueOf(p.second())))
                        .toList(),
                conflicts.stream()
                        .filter(p -> p.session().equals(id))
                        .map(p -> new SessionForm.ConflictNote(p.name(), p.second()))
                        .toList(),
                rs.getBoolean("consent_petitioner"),
                rs.getBoolean("consent_other"),
                rs.getString("minutes"),
                Rows.constant(rs, "result", SessionResult.class),
                rs.getString("up_reason"),
                Input.split(rs.getString("added_organs")),
                rs.getString("recorded_by"));
    }
}
