package org.sanji.security.internal;

import java.nio.charset.StandardCharsets;
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
import org.sanji.security.LoginSettings;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.security.SignedIn;
import org.sanji.security.User;
import org.sanji.security.UserFilter;
import org.sanji.security.UserProfile;
import org.sanji.security.Users;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the accounts; every change leaves an audit entry in the chain of the account. */
@Service
@Transactional
class UserService implements Users {

    private static final int BCRYPT_BYTES = 72;

    private final UserAccounts accounts;
    private final AccountQueries queries;
    private final PasswordEncoder encoder;
    private final CurrentUser currentUser;
    private final RunAs runAs;
    private final SecurityContextHolderStrategy context;
    private final ApplicationEventPublisher events;
    private final LoginSettings settings;
    private final Clock clock;

    UserService(
            UserAccounts accounts,
            AccountQueries queries,
            PasswordEncoder encoder,
            CurrentUser currentUser,
            RunAs runAs,
            SecurityContextHolderStrategy context,
            ApplicationEventPublisher events,
            LoginSettings settings,
            Clock clock) {
        this.accounts = accounts;
        this.queries = queries;
        this.encoder = encoder;
        this.currentUser = currentUser;
        this.runAs = runAs;
        this.context = context;
        this.events = events;
        this.settings = settings;
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
        var account = new UserAccount(name, profile, encode(password), mustChange, clock.instant());
        accounts.saveAndFlush(account);
        audit(name, "create-user", describe(profile));
    }

    @Override
    public void update(String username, int version, UserProfile profile) {
        var account = administered(username);
        account.change(profile, version);
        accounts.saveAndFlush(account);
        audit(username, "change-user", describe(profile));
    }

    @Override
    public void resetPassword(String username, String password) {
        var account = administered(username);
        account.setPassword(encode(password), true);
        accounts.saveAndFlush(account);
        audit(username, "reset-password", Map.of());
    }

    /** Also for those whom {@link CurrentUser} refuses because this is what they have to do first. */
    @Override
    public void changeOwnPassword(String oldPassword, String newPassword) {
        var authentication = context.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn signedIn)) {
            throw new AccessDeniedException("nobody is logged in");
        }
        var account = account(signedIn.getUsername());
        RuleViolation.unless(encoder.matches(oldPassword, account.password()), "wrong-old-password");
        RuleViolation.unless(!oldPassword.equals(newPassword), "same-password");
        account.setPassword(encode(newPassword), false);
        accounts.saveAndFlush(account);
        runAs.as(signedIn.actor(), () -> audit(account.username(), "change-own-password", Map.of()));
    }

    @Override
    public void lock(String username) {
        var account = administered(username);
        account.lock();
        accounts.saveAndFlush(account);
        audit(username, "lock-user", Map.of());
    }

    @Override
    public void unlock(String username) {
        var account = administered(username);
        account.unlock();
        accounts.saveAndFlush(account);
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

    private String encode(String password) {
        RuleViolation.unless(
                password.length() >= settings.minPasswordLength()
                        && password.getBytes(StandardCharsets.UTF_8).length <= BCRYPT_BYTES,
                "password-length",
                settings.minPasswordLength());
        return encoder.encode(password);
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
