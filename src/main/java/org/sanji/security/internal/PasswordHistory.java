package org.sanji.security.internal;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.sanji.common.RuleViolation;
import org.sanji.security.LoginSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes of earlier passwords, so that the last ones are not taken again. */
@Component
class PasswordHistory {

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final LoginSettings settings;
    private final Clock clock;

    PasswordHistory(JdbcClient jdbc, PasswordEncoder encoder, LoginSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.settings = settings;
        this.clock = clock;
    }

    void add(UUID account, String hash) {
        jdbc.sql("insert into password_history (account_id, password, replaced_at) values (:id, :hash, :at)")
                .param("id", account)
                .param("hash", hash)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @throws RuleViolation when it was one of the last ones */
    void check(UUID account, String password) {
        int last = settings.password().history();
        boolean used = jdbc
                .sql("select password from password_history where account_id = :id order by id desc"
                        + " fetch first :last rows only")
                .param("id", account)
                .param("last", last)
                .query(String.class)
                .list()
                .stream()
                .anyMatch(hash -> encoder.matches(password, hash));
        RuleViolation.unless(!used, "password-history", last);
    }
}
