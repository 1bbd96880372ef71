package org.sanji.security;

import java.time.Instant;
import java.util.Set;

/**
 * An account as others see it: never the password.
 *
 * @param organ code of the organ, null for the three administrators
 * @param lockedUntil end of a lock after wrong passwords, or null
 * @param passwordChangedAt null when never
 * @param lastLoginAt null when never
 * @param secondFactor whether codes from a telephone are asked for
 */
public record User(
        String username,
        String displayName,
        Set<Role> roles,
        String organ,
        boolean sealedAccess,
        boolean enabled,
        boolean mustChangePassword,
        Instant lockedUntil,
        Instant passwordChangedAt,
        Instant lastLoginAt,
        boolean secondFactor,
        int version) {

    public User {
        roles = Set.copyOf(roles);
    }

    public Actor toActor() {
        return new Actor(username, displayName, roles, organ, sealedAccess);
    }
}
