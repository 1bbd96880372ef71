package org.sanji.security.internal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sanji.common.AuditEntry;
import org.sanji.common.NotFoundException;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;
import org.sanji.common.RuleViolation;
import org.sanji.security.Actor;
import org.sanji.security.CurrentUser;
import org.sanji.security.DemoMode;
import org.sanji.security.LoginStep;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.security.Sessions;
import org.sanji.security.User;
import org.sanji.security.UserFilter;
import org.sanji.security.UserProfile;
import org.sanji.security.Users;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the accounts; every change leaves an audit entry in the chain of the account. */
@Service
@Transactional
class UserService implements Users {

    private final UserAccounts accounts;
    private final AccountQueries queries;
    private final PasswordEncoder encoder;
    private final CurrentUser currentUser;
    private final RunAs runAs;
    private final SessionActor session;
    private final ApplicationEventPublisher events;
    private final PasswordRules rules;
    private final PasswordHistory history;
    private final PasswordCheck check;
    private final LoginGuard guard;
    private final SessionBook sessions;
    private final DemoMode demo;
    private final Clock clock;

    UserService(
            UserAccounts accounts,
            AccountQueries queries,
            PasswordEncoder encoder,
            CurrentUser currentUser,
            RunAs runAs,
            SessionActor session,
            ApplicationEventPublisher events,
            PasswordRules rules,
            PasswordHistory history,
            PasswordCheck check,
            LoginGuard guard,
            SessionBook sessions,
            DemoMode demo,
            Clock clock) {
        this.accounts = accounts;
        this.queries = queries;
        this.encoder = encoder;
        this.currentUser = currentUser;
        this.runAs = runAs;
        this.session = session;
        this.events = events;
        this.rules = rules;
        this.history = history;
        this.check = check;
        this.guard = guard;
        this.sessions = sessions;
        this.demo = demo;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<User> find(String username) {
        return queries.find(username);
    }

    @Override
    @Transactional(readOnly = true)
    public String displayName(String username) {
        return username.equals(Actor.SYSTEM.username())
                ? Actor.SYSTEM.displayName()
                : find(username).map(User::displayName).orElse(username);
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> usernamesOf(String displayName) {
        return queries.usernamesOf(displayName);
    }

    @Override
    @Transactional(readOnly = true)
    public List<User> colleagues(Role role, String organ) {
        currentUser.actor();
        return queries.colleagues(role, organ);
    }

    @Override
    @Transactional(readOnly = true)
    public PageSlice<User> search(UserFilter filter, PageQuery page) {
        currentUser.require(Role.SECURITY_ADMIN);
        return queries.search(filter, page);
    }

    @Override
    public void create(String username, UserProfile profile, String password, boolean mustChange) {
        currentUser.require(Role.SECURITY_ADMIN);
        var name = username.strip().toLowerCase(Locale.ROOT);
        RuleViolation.unless(
                !accounts.existsByUsername(name) && !name.equals(Actor.SYSTEM.username()), "username-taken", name);
        // the demonstration's password is in its README and need not be hard to guess
        if (!demo.enabled() || mustChange) {
            rules.check(password, name, profile.displayName(), profile.organ());
        }
        var account = new UserAccount(name, profile, encoder.encode(password), mustChange, clock.instant());
        accounts.saveAndFlush(account);
        audit(name, "create-user", describe(profile));
    }

    @Override
    public void update(String username, int version, UserProfile profile) {
        var account = administered(username);
        account.change(profile, version);
        accounts.saveAndFlush(account);
        sessions.endAll(username, Sessions.End.CHANGED);
        audit(username, "change-user", describe(profile));
    }

    @Override
    public void resetPassword(String username, String password) {
        var account = administered(username);
        replace(account, password, true);
        guard.forget(username);
        audit(username, "reset-password", Map.of());
    }

    /** Also for those whom {@link CurrentUser} refuses because this is what they have to do first. */
    @Override
    public void changeOwnPassword(String oldPassword, String newPassword) {
        var login = session.login();
        if (login.step() == LoginStep.SECOND_FACTOR) {
            throw new AccessDeniedException("the second factor comes first");
        }
        var account = account(login.getUsername());
        check.check(account.username(), oldPassword, account.password());
        RuleViolation.unless(!oldPassword.equals(newPassword), "same-password");
        history.check(account.id(), newPassword);
        replace(account, newPassword, false);
        runAs.as(login.actor(), () -> audit(account.username(), "change-own-password", Map.of()));
    }

    private void replace(UserAccount account, String password, boolean mustChange) {
        rules.check(password, account.username(), account.displayName(), account.organ());
        history.add(account.id(), account.password());
        account.setPassword(encoder.encode(password), mustChange, clock.instant());
        accounts.saveAndFlush(account);
        sessions.endAll(account.username(), Sessions.End.CHANGED);
    }

    @Override
    public void lock(String username) {
        var account = administered(username);
        account.lock();
        accounts.saveAndFlush(account);
        sessions.endAll(username, Sessions.End.ADMINISTRATOR);
        audit(username, "lock-user", Map.of());
    }

    @Override
    public void unlock(String username) {
        var account = administered(username);
        account.unlock();
        accounts.saveAndFlush(account);
        guard.forget(username);
        audit(username, "unlock-user", Map.of());
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return queries.isEmpty();
    }

    /** Nobody administers the own account: a second person must be able to see what an administrator is given. */
    private UserAccount administered(String username) {
        var actor = currentUser.require(Role.SECURITY_ADMIN);
        RuleViolation.unless(!actor.username().equals(username), "own-account");
        return account(username);
    }

    private UserAccount account(String username) {
        return accounts.findByUsername(username).orElseThrow(() -> new NotFoundException("account " + username));
    }

    private void audit(String username, String action, Map<String, String> details) {
        events.publishEvent(AuditEntry.ofUser(username, action, details));
    }

    private static Map<String, String> describe(UserProfile profile) {
        return Map.of(
                "roles", profile.roles().stream().map(Role::name).sorted().collect(Collectors.joining(",")),
                "organ", profile.organ() == null ? "" : profile.organ(),
                "sealedAccess", String.valueOf(profile.sealedAccess()));
    }
}
