package org.sanji.security;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The principal in a session.
 *
 * @param stamp changes with roles, password and lock; a session with an older one ends; null when nobody logged in
 * @param session the login in the list of sessions; null when nobody logged in
 * @param step what is still to be done; until it is {@code DONE} there are no authorities
 * @param originator login name of the person on whose behalf another actor runs, or null
 */
public record SignedIn(Actor actor, UUID stamp, UUID session, LoginStep step, String originator)
        implements UserDetails {

    /** A principal that acts without logging in. */
    public static SignedIn acting(Actor actor, String originator) {
        return new SignedIn(actor, null, null, LoginStep.DONE, originator);
    }

    public SignedIn at(LoginStep next) {
        return new SignedIn(actor, stamp, session, next, originator);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return step != LoginStep.DONE
                ? List.of()
                : actor.roles().stream()
                        .<GrantedAuthority>map(r -> new SimpleGrantedAuthority("ROLE_" + r.name()))
                        .toList();
    }

    @Override
    public String getPassword() {
        return null;
    }

    @Override
    public String getUsername() {
        return actor.username();
    }

    @Override
    public String toString() {
        return "SignedIn[" + actor.username() + "]";
    }
}
