package org.sanji.organization.internal;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.sanji.security.User;

/**
 * Who fits as a substitute: of the same organ, and for each role of the absent person in one that carries it. Roles with a
 * pool of people (hall, triage) need no substitute.
 */
final class SubstituteRule {

    private static final Map<Role, Set<Role>> CARRIES = Map.of(
            Role.LEADER, EnumSet.of(Role.LEADER),
            Role.DEPARTMENT_HEAD, EnumSet.of(Role.DEPARTMENT_HEAD, Role.LIAISON),
            Role.LIAISON, EnumSet.of(Role.LIAISON, Role.HANDLER, Role.DEPARTMENT_HEAD),
            Role.HANDLER, EnumSet.of(Role.LIAISON, Role.HANDLER, Role.DEPARTMENT_HEAD));

    private SubstituteRule() {}

    /** Whether anybody can stand in for this person at all. */
    static boolean concerns(Set<Role> roles) {
        return roles.stream().anyMatch(CARRIES::containsKey);
    }

    static boolean fits(User absent, String username, String organ, Set<Role> roles) {
        return !absent.username().equals(username)
                && absent.organ() != null
                && absent.organ().equals(organ)
                && concerns(absent.roles())
                && absent.roles().stream().filter(CARRIES::containsKey).allMatch(role -> CARRIES.get(role).stream()
                        .anyMatch(roles::contains));
    }

    /** The absent person as far as somebody else may act in the place: never with access to accusations. */
    static Actor lent(User absent) {
        var roles = EnumSet.copyOf(absent.roles());
        roles.retainAll(CARRIES.keySet());
        return new Actor(absent.username(), absent.displayName(), roles, absent.organ(), false);
    }
}
