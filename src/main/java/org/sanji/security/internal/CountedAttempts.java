package org.sanji.security.internal;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.sanji.security.Attempts;
import org.sanji.security.Limit;
import org.sanji.security.PersonalDataCipher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts in one table for all nodes. A try is taken before its outcome is known, so that many at the
 * same moment cannot get past the limit; one that was right is given back. Each statement stands alone.
 */
@Repository
class CountedAttempts implements Attempts {

    private static final String ONE = " where scope = :scope and owner_hash = :owner and key_hash = :key";

    private final JdbcClient jdbc;
    private final PersonalDataCipher cipher;
    private final Clock clock;

    CountedAttempts(JdbcClient jdbc, PersonalDataCipher cipher, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> take(Key key, Limit limit) {
        var now = clock.instant();
        if (count(key, limit, now) || start(key, limit, now) || count(key, limit, now)) {
            return Optional.empty();
        }
        return Optional.of(until(key, limit, now));
    }

    /** Counts on, or from one again when the last count is over; not while locked or spent. */
    private boolean count(Key key, Limit limit, Instant now) {
        return on(
                                "update attempt set"
                                        + " tries = case when window_started <= :cut then 1 else tries + 1 end,"
                                        + " window_started = case when window_started <= :cut then :now else window_started end,"
                                        + " expires_at = :expires"
                                        + ONE
                                        + " and (locked_until is null or locked_until <= :now)"
                                        + " and (window_started <= :cut or tries < :max)",
                                key)
                        .param("cut", at(now.minus(limit.within())), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("now", at(now), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("expires", at(now.plus(limit.longest())), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("max", limit.tries())
                        .update()
                > 0;
    }

    private boolean start(Key key, Limit limit, Instant now) {
        jdbc.sql("delete from attempt where expires_at < :now and (locked_until is null or locked_until < :now)")
                .param("now", at(now), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
        try {
            return on(
                                    "insert into attempt (scope, owner_hash, key_hash, tries, window_started, expires_at)"
                                            + " select :scope, :owner, :key, 1, :now, :expires where not exists"
                                            + " (select 1 from attempt"
                                            + ONE
                                            + ")",
                                    key)
                            .param("now", at(now), Types.TIMESTAMP_WITH_TIMEZONE)
                            .param("expires", at(now.plus(limit.longest())), Types.TIMESTAMP_WITH_TIMEZONE)
                            .update()
                    > 0;
        } catch (DuplicateKeyException e) {
            return false; // another node was first; its row is counted on
        }
    }

    private Instant until(Key key, Limit limit, Instant now) {
        return on("select window_started, locked_until from attempt" + ONE, key)
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

    @Override
    public boolean wrong(Key key, Limit limit) {
        var now = clock.instant();
        return on("update attempt set locked_until = :until, expires_at = :until" + ONE + " and tries >= :max", key)
                        .param("until", at(now.plus(limit.lock())), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("max", limit.tries())
                        .update()
                > 0;
    }

    @Override
    public void restart(Key key) {
        on("delete from attempt" + ONE, key).update();
    }

    @Override
    public void forget(String scope, String owner) {
        jdbc.sql("delete from attempt where scope = :scope and owner_hash = :owner")
                .param("scope", scope)
                .param("owner", owner(scope, owner))
                .update();
    }

    @Override
    public void right(Key key) {
        on("update attempt set tries = tries - 1" + ONE + " and tries > 0", key).update();
    }

    private JdbcClient.StatementSpec on(String sql, Key key) {
        return jdbc.sql(sql)
                .param("scope", key.scope())
                .param("owner", owner(key.scope(), key.owner()))
                .param("key", cipher.blindIndex(key.scope() + ":" + key.owner() + ":" + key.place()));
    }

    private String owner(String scope, String owner) {
        return cipher.blindIndex(scope + ":" + owner);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
