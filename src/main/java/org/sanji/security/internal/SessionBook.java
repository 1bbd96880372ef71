package org.sanji.security.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanji.common.AuditEntry;
import org.sanji.security.LoginSettings;
import org.sanji.security.RunAs;
import org.sanji.security.Sessions.End;
import org.sanji.security.Sessions.Login;
import org.sanji.security.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The table of sessions: what a request is checked against, on whichever node it arrives. */
@Component
@Transactional
class SessionBook {

    /** Last use is kept to the minute, so that a busy person costs one write a minute. */
    static final Duration COARSE = Duration.ofMinutes(1);

    private static final String OPEN = " where username = :username and ended_at is null";

    private final JdbcClient jdbc;
    private final RunAs runAs;
    private final ApplicationEventPublisher events;
    private final LoginSettings settings;
    private final Clock clock;

    SessionBook(JdbcClient jdbc, RunAs runAs, ApplicationEventPublisher events, LoginSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.runAs = runAs;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    public void start(SignedIn login, String address, String agent) {
        jdbc.sql("insert into user_session (id, username, started_at, seen_at, complete, address, agent)"
                        + " values (:id, :username, :now, :now, false, :address, :agent)")
                .param("id", login.session())
                .param("username", login.getUsername())
                .param("now", now())
                .param("address", address)
                .param("agent", agent)
                .update();
    }

    /** The login went through to the end of its second factor: records it and ends the oldest of too many. */
    public void complete(SignedIn login) {
        jdbc.sql("update user_session set complete = true where id = :id")
                .param("id", login.session())
                .update();
        jdbc.sql("update user_account set last_login_at = :now, locked_until = null where username = :username")
                .param("now", now())
                .param("username", login.getUsername())
                .update();
        audit(login.getUsername(), login, "login", addressOf(login.session()));
        open(login.getUsername(), login.session()).stream()
                .skip(settings.sessionsPerAccount())
                .forEach(s -> end(s.id(), login.getUsername(), End.REPLACED));
    }

    /** When the session was used last; empty when it is over, or the account has changed since. */
    @Transactional(readOnly = true)
    public Optional<Instant> lastUse(SignedIn login) {
        return jdbc.sql("select s.seen_at from user_session s join user_account a on a.username = s.username"
                        + " where s.id = :id and s.ended_at is null and a.enabled = true and a.stamp = :stamp")
                .param("id", login.session())
                .param("stamp", login.stamp())
                .query((rs, i) -> instant(rs, "seen_at"))
                .optional();
    }

    /** Why a session is over, unless its person logged out; empty while it runs. */
    @Transactional(readOnly = true)
    public Optional<End> endOf(UUID id) {
        return jdbc.sql("select ended_by from user_session where id = :id and ended_at is not null")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(End::valueOf)
                .filter(why -> why != End.LOGOUT);
    }

    public void touch(UUID id) {
        jdbc.sql("update user_session set seen_at = :now where id = :id and ended_at is null and seen_at < :cut")
                .param("id", id)
                .param("now", now())
                .param("cut", clock.instant().minus(COARSE).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The present one first, then the latest. */
    @Transactional(readOnly = true)
    public List<Login> open(String username, UUID current) {
        return jdbc.sql(
                        "select * from user_session" + OPEN
                                + " and complete = true order by case when id = :current then 0 else 1 end, started_at desc, id")
                .param("username", username)
                .param("current", current)
                .query((rs, i) -> row(rs, current))
                .list();
    }

    /** Whether it was open until now. */
    public boolean end(UUID id, String username, End why) {
        boolean ended = jdbc.sql("update user_session set ended_at = :now, ended_by = :why" + OPEN + " and id = :id")
                        .param("id", id)
                        .param("username", username)
                        .param("now", now())
                        .param("why", why.name())
                        .update()
                > 0;
        if (ended) {
            audit(username, null, why == End.LOGOUT ? "logout" : "session-ended", Map.of("reason", reason(why)));
        }
        return ended;
    }

    public int endAll(String username, End why) {
        return (int)
                jdbc
                        .sql("select id from user_session" + OPEN)
                        .param("username", username)
                        .query(UUID.class)
                        .list()
                        .stream()
                        .filter(id -> end(id, username, why))
                        .count();
    }

    /** Ends what nobody has touched for too long, whichever node it was on. */
    public int endIdle() {
        record Idle(UUID id, String username) {}
        return (int) jdbc
                .sql("select id, username from user_session where ended_at is null and seen_at < :cut")
                .param("cut", clock.instant().minus(settings.idle()).atOffset(ZoneOffset.UTC))
                .query((rs, i) -> new Idle(rs.getObject("id", UUID.class), rs.getString("username")))
                .list()
                .stream()
                .filter(s -> end(s.id(), s.username(), End.IDLE))
                .count();
    }

    private static String reason(End why) {
        return why.name().toLowerCase(Locale.ROOT);
    }

    /** Something that belongs to a login before its person acts as anybody. */
    public void record(SignedIn login, String action) {
        audit(login.getUsername(), login, action, addressOf(login.session()));
    }

    @Transactional(readOnly = true)
    public Map<String, String> addressOf(UUID id) {
        return jdbc.sql("select address from user_session where id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(a -> Map.of("address", a))
                .orElse(Map.of());
    }

    private void audit(String username, SignedIn actor, String action, Map<String, String> details) {
        Runnable record = () -> events.publishEvent(AuditEntry.ofUser(username, action, details));
        if (actor != null) {
            runAs.as(actor.actor(), record);
        } else {
            record.run();
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Login row(ResultSet rs, UUID current) throws SQLException {
        var id = rs.getObject("id", UUID.class);
        return new Login(
                id,
                instant(rs, "started_at"),
                instant(rs, "seen_at"),
                rs.getString("address"),
                rs.getString("agent"),
                id.equals(current));
    }

    private static Instant instant(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, OffsetDateTime.class).toInstant();
    }
}
