package org.sanji.security;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Who acts.
 *
 * @param username login name, unique, lower case
 * @param displayName the person's name as shown in timelines
 * @param roles never empty
 * @param organ code of the organ the person belongs to; the bureau itself is {@code XFJ}; null for the system
 * @param sealedAccess named to see accusations (triage officers only)
 */
public record Actor(String username, String displayName, Set<Role> roles, String organ, boolean sealedAccess) {

    /** The application itself, as it runs timers and imports. */
    public static final Actor SYSTEM = new Actor("system", "系统", Set.of(Role.SYSTEM), null, false);

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role... any) {
        return Arrays.stream(any).anyMatch(roles::contains);
    }

    public boolean isSystem() {
        return roles.contains(Role.SYSTEM);
    }

    public Optional<String> organCode() {
        return Optional.ofNullable(organ);
    }
}
