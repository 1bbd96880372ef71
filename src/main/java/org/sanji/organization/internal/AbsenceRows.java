package org.sanji.organization.internal;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanji.organization.AbsenceForm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code absence} and {@code absence_day}. */
@Repository
class AbsenceRows {

    /** One stored absence. */
    record Stored(
            UUID id,
            String username,
            String organ,
            LocalDate from,
            LocalDate to,
            LocalDate backOn,
            String substitute,
            String reason,
            String enteredBy) {}

    private final JdbcClient jdbc;

    AbsenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the person is away on one of the days already */
    void add(UUID id, AbsenceForm form, String organ, String by, Instant at) {
        jdbc.sql("insert into absence (id, username, organ, from_on, to_on, substitute, reason, entered_by, entered_at)"
                        + " values (:id, :username, :organ, :from, :to, :substitute, :reason, :by, :at)")
                .param("id", id)
                .param("username", form.username())
                .param("organ", organ)
                .param("from", form.from())
                .param("to", form.to())
                .param("substitute", form.substitute())
                .param("reason", form.reason(), Types.VARCHAR)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        for (var day = form.from(); !day.isAfter(form.to()); day = day.plusDays(1)) {
            jdbc.sql("insert into absence_day (username, away_on, absence_id, substitute)"
                            + " values (:username, :day, :id, :substitute)")
                    .param("username", form.username())
                    .param("day", day)
                    .param("id", id)
                    .param("substitute", form.substitute())
                    .update();
        }
    }

    /** Frees the days from this one on; false when somebody else has done so. */
    boolean end(UUID id, LocalDate backOn, String by, Instant at) {
        int ended = jdbc.sql("update absence set back_on = :back, back_by = :by, back_at = :at"
                        + " where id = :id and back_on is null and to_on >= :back")
                .param("back", backOn)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
        jdbc.sql("delete from absence_day where absence_id = :id and away_on >= :back")
                .param("id", id)
                .param("back", backOn)
                .update();
        return ended == 1;
    }

    Optional<Stored> find(UUID id) {
        return jdbc.sql("select * from absence where id = :id")
                .param("id", id)
                .query(AbsenceRows::stored)
                .optional();
    }

    /** Absences of these people or with this substitute that were not over long ago; the newest first. */
    List<Stored> of(List<String> usernames, String substitute, LocalDate since) {
        return jdbc.sql("select * from absence where (username in (:names) or substitute = :substitute)"
                        + " and to_on >= :since order by from_on desc, entered_at desc, id")
                .param("names", usernames)
                .param("substitute", substitute)
                .param("since", since)
                .query(AbsenceRows::stored)
                .list();
    }

    /** Absences of this day in which this person stands in, the oldest first. */
    List<Stored> standing(String substitute, LocalDate day) {
        return jdbc.sql("select a.* from absence_day d join absence a on a.id = d.absence_id"
                        + " where d.substitute = :substitute and d.away_on = :day order by a.entered_at, a.id")
                .param("substitute", substitute)
                .param("day", day)
                .query(AbsenceRows::stored)
                .list();
    }

    boolean away(String username, LocalDate from, LocalDate to) {
        return jdbc.sql("select count(*) from absence_day where username = :username and away_on between :from and :to")
                        .param("username", username)
                        .param("from", from)
                        .param("to", to)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(
                row.getObject("id", UUID.class),
                row.getString("username"),
                row.getString("organ"),
                day(row, "from_on"),
                day(row, "to_on"),
                day(row, "back_on"),
                row.getString("substitute"),
                row.getString("reason"),
                row.getString("entered_by"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        Date value = row.getDate(column);
        return value == null ? null : value.toLocalDate();
    }
}
