package org.sanji.security.internal;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.sanji.common.AuditEntry;
import org.sanji.security.Attempts;
import org.sanji.security.LoginSettings;
import org.sanji.security.NetworkAddress;
import org.sanji.security.RunAs;
import org.sanji.security.TooManyAttempts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down who tries passwords and codes. A name is locked at the network address where it was tried; from all
 * addresses together it is locked later, and not where the person is known to work, so that nobody can be kept out by
 * somebody else. Names that do not exist are counted alike.
 */
@Component
class LoginGuard {

    private static final String HERE = "LOGIN";
    private static final String ADDRESS = "LOGIN_FROM";
    private static final String EVERYWHERE = "LOGIN_ALL";

    private final Attempts attempts;
    private final LoginSettings settings;
    private final UserAccounts accounts;
    private final JdbcClient jdbc;
    private final RunAs runAs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LoginGuard(
            Attempts attempts,
            LoginSettings settings,
            UserAccounts accounts,
            JdbcClient jdbc,
            RunAs runAs,
            ApplicationEventPublisher events,
            Clock clock) {
        this.attempts = attempts;
        this.settings = settings;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.runAs = runAs;
        this.events = events;
        this.clock = clock;
    }

    /** Takes a try before its outcome is known. */
    void admit(String username, String address) {
        var from = NetworkAddress.key(address);
        var refused = attempts.take(new Attempts.Key(ADDRESS, from), settings.perAddress())
                .or(() -> attempts.take(new Attempts.Key(HERE, username, from), settings.perAccount()))
                .or(() -> known(username, from)
                        ? Optional.empty()
                        : attempts.take(new Attempts.Key(EVERYWHERE, username), settings.everywhere()));
        if (refused.isPresent()) {
            throw new TooManyAttempts(refused.get());
        }
    }

    /** @param exists whether there is such an account; only then something is recorded, for people type passwords into the name */
    @Transactional
    public void failed(String username, String address, boolean exists, String action) {
        var from = NetworkAddress.key(address);
        attempts.wrong(new Attempts.Key(ADDRESS, from), settings.perAddress());
        boolean here = attempts.wrong(new Attempts.Key(HERE, username, from), settings.perAccount());
        boolean everywhere =
                !known(username, from) && attempts.wrong(new Attempts.Key(EVERYWHERE, username), settings.everywhere());
        if (!exists) {
            return;
        }
        if (here || everywhere) {
            var lock = everywhere
                    ? settings.everywhere().lock()
                    : settings.perAccount().lock();
            accounts.showLock(username, clock.instant().plus(lock));
        }
        runAs.system(() -> {
            events.publishEvent(AuditEntry.ofUser(
                    username, here || everywhere ? "login-locked" : action, Map.of("address", address)));
            return null;
        });
    }

    /** The password was right, but a code is still to come: only this try is given back to the address. */
    void half(String address) {
        attempts.right(new Attempts.Key(ADDRESS, NetworkAddress.key(address)));
    }

    /** Everything was right. */
    void succeeded(String username, String address) {
        var from = NetworkAddress.key(address);
        attempts.right(new Attempts.Key(ADDRESS, from));
        attempts.right(new Attempts.Key(EVERYWHERE, username));
        attempts.restart(new Attempts.Key(HERE, username, from));
    }

    /** Opens an account for new tries, everywhere. */
    void forget(String username) {
        attempts.forget(HERE, username);
        attempts.forget(EVERYWHERE, username);
    }

    private boolean known(String username, String from) {
        var cut = clock.instant().minus(settings.trusted()).atOffset(ZoneOffset.UTC);
        return jdbc
                .sql("select distinct address from user_session where username = :username and complete = true"
                        + " and seen_at > :cut")
                .param("username", username)
                .param("cut", cut)
                .query(String.class)
                .list()
                .stream()
                .anyMatch(address -> NetworkAddress.key(address).equals(from));
    }
}
