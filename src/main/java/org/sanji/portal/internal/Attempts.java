package org.sanji.portal.internal;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.sanji.security.PersonalDataCipher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts what strangers try, in one table for all nodes. A try is taken before its outcome is known, so that many at the
 * same moment cannot get past the limit; one that was right is given back. Each statement stands alone.
 */
@Repository
public class Attempts {

    /** What is counted. */
    enum Scope {
        NUMBER,
        ADDRESS,
        SUBMISSION
    }

    private static final String ONE = " where scope = :scope and key_hash = :key";

    private final JdbcClient jdbc;
    private final PersonalDataCipher cipher;
    private final Clock clock;

    Attempts(JdbcClient jdbc, PersonalDataCipher cipher, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Takes one try; empty when there was one left, else until when there is none. */
    Optional<Instant> take(Scope scope, String key, Limit limit) {
        var now = clock.instant();
        if (count(scope, key, limit, now) || start(scope, key, limit, now) || count(scope, key, limit, now)) {
            return Optional.empty();
        }
        return Optional.of(until(scope, key, limit, now));
    }

    /** Counts on, or from one again when the last count is over; not while locked or spent. */
    private boolean count(Scope scope, String key, Limit limit, Instant now) {
        return on(
                                "update track_attempt set"
                                        + " tries = case when window_started <= :cut then 1 else tries + 1 end,"
                                        + " window_started = case when window_started <= :cut then :now else window_started end,"
                                        + " expires_at = :expires"
                                        + ONE
                                        + " and (locked_until is null or locked_until <= :now)"
                                        + " and (window_started <= :cut or tries < :max)",
                                scope,
                                key)
                        .param("cut", at(now.minus(limit.within())), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("now", at(now), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("expires", at(now.plus(limit.longest())), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("max", limit.tries())
                        .update()
                > 0;
    }

    private boolean start(Scope scope, String key, Limit limit, Instant now) {
        jdbc.sql("delete from track_attempt where expires_at < :now and (locked_until is null or locked_until < :now)")
                .param("now", at(now), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
        try {
            return on(
                                    "insert into track_attempt (scope, key_hash, tries, window_started, expires_at)"
                                            + " select :scope, :key, 1, :now, :expires where not exists"
                                            + " (select 1 from track_attempt"
                                            + ONE
                                            + ")",
                                    scope,
                                    key)
                            .param("now", at(now), Types.TIMESTAMP_WITH_TIMEZONE)
                            .param("expires", at(now.plus(limit.longest())), Types.TIMESTAMP_WITH_TIMEZONE)
                            .update()
                    > 0;
        } catch (DuplicateKeyException e) {
            return false; // another node was first; its row is counted on
        }
    }

    private Instant until(Scope scope, String key, Limit limit, Instant now) {
        return on("select window_started, locked_until from track_attempt" + ONE, scope, key)
                .query((rs, n) -> {
                    var end = rs.getObject("window_started", OffsetDateTime.class)
                            .toInstant()
                            .plus(limit.within());
                    var lock = rs.getObject("locked_until", OffsetDateTime.class);
                    return lock != null && lock.toInstant().isAfter(end) ? lock.toInstant() : end;
                })
                .optional()
                .orElse(now);
    }

    /** The try was wrong: locks when it was the last one. */
    void wrong(Scope scope, String key, Limit limit) {
        var now = clock.instant();
        on(
                        "update track_attempt set locked_until = :until, expires_at = :until" + ONE
                                + " and tries >= :max",
                        scope,
                        key)
                .param("until", at(now.plus(limit.lock())), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("max", limit.tries())
                .update();
    }

    /** The try was right and does not count. */
    void right(Scope scope, String key) {
        on("update track_attempt set tries = tries - 1" + ONE + " and tries > 0", scope, key)
                .update();
    }

    private JdbcClient.StatementSpec on(String sql, Scope scope, String key) {
        return jdbc.sql(sql).param("scope", scope.name()).param("key", cipher.blindIndex(scope + ":" + key));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
