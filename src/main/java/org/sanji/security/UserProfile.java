package org.sanji.security;

import java.util.Set;

/**
 * What a security administrator decides about an account.
 *
 * @param roles at least one; an administrator's role stands alone
 * @param organ code of the organ; may be null for administrators only
 * @param sealedAccess named to see accusations: triage officers only
 */
public record UserProfile(String displayName, Set<Role> roles, String organ, boolean sealedAccess) {

    public UserProfile {
        roles = Set.copyOf(roles);
    }
}
