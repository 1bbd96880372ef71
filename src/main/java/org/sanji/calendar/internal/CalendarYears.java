package org.sanji.calendar.internal;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.sanji.calendar.WorkingDays.Acceptance;
import org.sanji.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of years that were taken in. */
@Repository
class CalendarYears {

    /** Characters of the text of one year. */
    static final int LONGEST = 20_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    CalendarYears(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A row as the calendar needs it. */
    record Stored(long seq, int year, String content) {}

    /** How far the recount of a row has come. */
    record Recount(long seq, String doneTo) {}

    void add(int year, String content, String reason, Actor by) {
        jdbc.sql("insert into calendar_year (calendar_year, content, reason, accepted_by, accepted_name, accepted_at,"
                        + " moved_due, moved_target) values (:year, :content, :reason, :by, :name, :at, 0, 0)")
                .param("year", year)
                .param("content", content)
                .param("reason", reason)
                .param("by", by.username())
                .param("name", by.displayName())
                .param("at", now(), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    long lastSeq() {
        return jdbc.sql("select coalesce(max(seq), 0) from calendar_year")
                .query(Long.class)
                .single();
    }

    /** Whether a person took this year in on the page. */
    boolean takenInByHand(int year) {
        return jdbc.sql("select count(*) from calendar_year where calendar_year = :year and accepted_by <> :system")
                        .param("year", year)
                        .param("system", Actor.SYSTEM.username())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    List<Stored> since(long seq) {
        return jdbc.sql("select seq, calendar_year, content from calendar_year where seq > :seq order by seq")
                .param("seq", seq)
                .query((rs, n) -> new Stored(rs.getLong("seq"), rs.getInt("calendar_year"), rs.getString("content")))
                .list();
    }

    List<Acceptance> history() {
        return jdbc.sql("select * from calendar_year order by seq desc")
                .query((rs, n) -> new Acceptance(
                        rs.getInt("calendar_year"),
                        rs.getString("reason"),
                        rs.getString("accepted_name"),
                        instant(rs.getObject("accepted_at", OffsetDateTime.class)),
                        rs.getInt("moved_due"),
                        rs.getInt("moved_target"),
                        instant(rs.getObject("finished_at", OffsetDateTime.class))))
                .list();
    }

    /** The oldest recount that is not finished, locked: one node at a time. */
    Optional<Recount> unfinished() {
        return jdbc.sql("select seq, done_to from calendar_year where finished_at is null order by seq"
                        + " fetch first 1 rows only for update")
                .query((rs, n) -> new Recount(rs.getLong("seq"), rs.getString("done_to")))
                .optional();
    }

    void progress(long seq, String doneTo, int due, int targets) {
        jdbc.sql("update calendar_year set done_to = :to, moved_due = moved_due + :due,"
                        + " moved_target = moved_target + :targets where seq = :seq")
                .param("to", doneTo)
                .param("due", due)
                .param("targets", targets)
                .param("seq", seq)
                .update();
    }

    void finish(long seq) {
        jdbc.sql("update calendar_year set finished_at = :at where seq = :seq")
                .param("at", now(), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("seq", seq)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
