package org.sanji.security.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.sanji.security.Role;
import org.sanji.security.UserProfile;

/** One account; its stamp changes whenever running sessions must end. */
@Entity
@Table(name = "user_account")
@SuppressWarnings("UnusedVariable") // columns that only queries read
class UserAccount {

    private static final Set<Role> ADMINISTRATORS = Set.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDITOR);

    @Id
    private UUID id;

    private String username;
    private String displayName;
    private String password;
    private String organ;
    private boolean sealedAccess;
    private boolean enabled;
    private boolean mustChangePassword;
    private int failedCount;
    private Instant lockedUntil;
    private Instant passwordChangedAt;
    private Instant lastLoginAt;
    private UUID stamp;
    private Instant createdAt;

    @Version
    private int version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "user_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    protected UserAccount() {}

    UserAccount(String username, UserProfile profile, String passwordHash, boolean mustChange, Instant now) {
        RuleViolation.unless(username.matches("[a-z0-9][a-z0-9._-]{1,59}"), "bad-username");
        this.id = UUID.randomUUID();
        this.username = username;
        this.password = passwordHash;
        this.mustChangePassword = mustChange;
        this.enabled = true;
        this.createdAt = now;
        apply(profile);
    }

    /** @param seenVersion the version that the administrator looked at */
    void change(UserProfile profile, int seenVersion) {
        if (seenVersion != version) {
            throw new StaleActionException("account " + username);
        }
        apply(profile);
    }

    private void apply(UserProfile profile) {
        var wanted = profile.roles();
        RuleViolation.unless(!wanted.isEmpty(), "no-role");
        RuleViolation.unless(!wanted.contains(Role.SYSTEM), "system-role");
        boolean administrator = wanted.stream().anyMatch(ADMINISTRATORS::contains);
        // Configuration, accounts and audit are never one person's, and none of the three sees petitions.
        RuleViolation.unless(!administrator || wanted.size() == 1, "administrator-alone");
        RuleViolation.unless(
                administrator || (profile.organ() != null && !profile.organ().isBlank()), "account-organ-missing");
        RuleViolation.unless(!profile.sealedAccess() || wanted.contains(Role.TRIAGE_OFFICER), "sealed-access-triage");
        RuleViolation.unless(!profile.displayName().isBlank(), "name-missing");
        displayName = profile.displayName().strip();
        organ = profile.organ();
        sealedAccess = profile.sealedAccess();
        if (!roles.equals(wanted)) {
            roles.clear();
            roles.addAll(wanted);
        }
        endSessions();
    }

    void setPassword(String hash, boolean mustChange, Instant now) {
        password = hash;
        passwordChangedAt = now;
        mustChangePassword = mustChange;
        lockedUntil = null;
        endSessions();
    }

    void lock() {
        RuleViolation.unless(enabled, "account-already-locked");
        enabled = false;
        endSessions();
    }

    void unlock() {
        enabled = true;
        lockedUntil = null;
    }

    void endSessions() {
        stamp = UUID.randomUUID();
    }

    String username() {
        return username;
    }

    String password() {
        return password;
    }

    UUID id() {
        return id;
    }

    String displayName() {
        return displayName;
    }

    String organ() {
        return organ;
    }

    Set<Role> roles() {
        return Set.copyOf(roles);
    }
}
