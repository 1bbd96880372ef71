package org.sanji.security.internal;

import java.time.Clock;
import java.util.Map;
import org.sanji.common.AuditEntry;
import org.sanji.security.LoginSettings;
import org.sanji.security.RunAs;
import org.sanji.security.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may log in: counts wrong passwords, locks for a while, and leaves an audit entry. Unknown names are not recorded:
 * people type passwords into the name field.
 */
@Component
class LoginRules implements UserDetailsService {

    private final AccountQueries queries;
    private final UserAccounts accounts;
    private final LoginSettings settings;
    private final RunAs runAs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LoginRules(
            AccountQueries queries,
            UserAccounts accounts,
            LoginSettings settings,
            RunAs runAs,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queries = queries;
        this.accounts = accounts;
        this.settings = settings;
        this.runAs = runAs;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String username) {
        var stored = queries.stored(username).orElseThrow(() -> new UsernameNotFoundException("no such account"));
        var user = stored.user();
        boolean open = user.lockedUntil() == null || !user.lockedUntil().isAfter(clock.instant());
        return new SignedIn(
                user.toActor(),
                stored.password(),
                stored.stamp(),
                user.enabled(),
                open,
                user.mustChangePassword(),
                null);
    }

    @EventListener
    @Transactional
    public void on(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedIn signedIn) {
            accounts.clearFailures(signedIn.getUsername());
            runAs.as(signedIn.actor(), () -> audit(signedIn.getUsername(), "login"));
        }
    }

    @EventListener
    @Transactional
    public void on(AuthenticationFailureBadCredentialsEvent event) {
        var user = queries.find(event.getAuthentication().getName()).orElse(null);
        if (user == null) {
            return;
        }
        accounts.countFailure(user.username());
        var until = clock.instant().plus(settings.lockFor());
        int locked = accounts.lockAfter(user.username(), settings.maxFailures(), until);
        runAs.system(() -> {
            audit(user.username(), locked > 0 ? "login-locked" : "login-failed");
            return null;
        });
    }

    private void audit(String username, String action) {
        events.publishEvent(AuditEntry.ofUser(username, action, Map.of()));
    }
}
