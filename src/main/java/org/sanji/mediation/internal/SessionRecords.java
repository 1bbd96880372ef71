package org.sanji.mediation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.mediation.ConsentHow;
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
            jdbc.sql("insert into session_attendee (session_id, position_no, name, side, came) values (?, ?, ?, ?, ?)")
                    .params(
                            id,
                            position++,
                            Input.required(attendee.name(), 100, "session-attendees"),
                            attendee.side().name(),
                            attendee.came())
                    .update();
        }
        consents(id, form);
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

    private void consents(UUID id, SessionForm form) {
        int position = 0;
        for (var consent : form.consents()) {
            jdbc.sql("insert into session_consent (session_id, position_no, party, side, consents, given_on, how)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .param(id)
                    .param(position++)
                    .param(Input.optional(consent.party(), 100))
                    .param(consent.side().name())
                    .param(consent.consents())
                    .param(consent.on())
                    .param(Rows.name(consent.how()))
                    .update();
        }
    }

    List<MediationFile.Session> of(UUID petitionId) {
        var attendees = people(petitionId, "session_attendee", "side", "came");
        var conflicts = people(petitionId, "session_conflict", "reason", "true");
        var consents = consentsOf(petitionId);
        return jdbc.sql("select * from mediation_session where petition_id = ? order by held_at, recorded_at")
                .param(petitionId)
                .query((rs, n) -> row(rs, attendees, conflicts, consents))
                .list();
    }

    MediationFile.Session require(PassKey key, UUID id) {
        return of(key.petitionId()).stream()
                .filter(session -> session.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no session " + id));
    }

    private record Person(UUID session, String name, String second, boolean came) {}

    private record Said(UUID session, SessionForm.Consent consent) {}

    private List<Person> people(UUID petitionId, String table, String second, String came) {
        return jdbc.sql("select p.session_id, p.name, p." + second + " as second_value, " + came + " as came from "
                        + table
                        + " p join mediation_session s on s.id = p.session_id where s.petition_id = ?"
                        + " order by p.session_id, p.position_no")
                .param(petitionId)
                .query((rs, n) -> new Person(
                        Rows.id(rs, "session_id"),
                        rs.getString("name"),
                        rs.getString("second_value"),
                        rs.getBoolean("came")))
                .list();
    }

    private List<Said> consentsOf(UUID petitionId) {
        return jdbc.sql("select c.* from session_consent c join mediation_session s on s.id = c.session_id"
                        + " where s.petition_id = ? order by c.session_id, c.position_no")
                .param(petitionId)
                .query((rs, n) -> new Said(
                        Rows.id(rs, "session_id"),
                        new SessionForm.Consent(
                                rs.getString("party"),
                                Side.valueOf(rs.getString("side")),
                                rs.getBoolean("consents"),
                                Rows.day(rs, "given_on"),
                                Rows.constant(rs, "how", ConsentHow.class))))
                .list();
    }

    /** Sessions of before consents were kept one by one have only the word of each side. */
    private static List<SessionForm.Consent> consents(ResultSet rs, UUID id, List<Said> all) throws SQLException {
        var said = all.stream()
                .filter(s -> s.session().equals(id))
                .map(Said::consent)
                .toList();
        return !said.isEmpty()
                ? said
                : List.of(
                        new SessionForm.Consent(null, Side.PETITIONER, rs.getBoolean("consent_petitioner"), null, null),
                        new SessionForm.Consent(null, Side.OTHER_PARTY, rs.getBoolean("consent_other"), null, null));
    }

    private static MediationFile.Session row(
            ResultSet rs, List<Person> attendees, List<Person> conflicts, List<Said> consents) throws SQLException {
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
                        .map(p -> new SessionForm.Attendee(p.name(), Side.valueOf(p.second()), p.came()))
                        .toList(),
                conflicts.stream()
                        .filter(p -> p.session().equals(id))
                        .map(p -> new SessionForm.ConflictNote(p.name(), p.second()))
                        .toList(),
                consents(rs, id, consents),
                rs.getString("minutes"),
                Rows.constant(rs, "result", SessionResult.class),
                rs.getString("up_reason"),
                Input.split(rs.getString("added_organs")),
                rs.getString("recorded_by"));
    }
}
