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
 * @param password hash, only while the password is being checked
 * @param stamp changes with roles, password and lock; a session with an older one ends
 * @param originator login name of the person on whose behalf another actor runs, or null
 */
public record SignedIn(
        Actor actor,
        String password,
        UUID stamp,
        boolean enabled,
        boolean accountNonLocked,
        boolean mustChangePassword,
        String originator)
        implements UserDetails {

    /** A principal that acts without logging in. */
    public static SignedIn acting(Actor actor, String originator) {
        return new SignedIn(actor, null, null, true, true, false, originator);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities(actor);
    }

    static List<GrantedAuthority> authorities(Actor actor) {
        return actor.roles().stream()
                .<GrantedAuthority>map(r -> new SimpleGrantedAuthority("ROLE_" + r.name()))
                .toList();
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String getUsername() {
        return actor.username();
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public boolean isAccountNonLocked() {
        return accountNonLocked;
    }

    @Override
    public String toString() {
        return "SignedIn[" + actor.username() + "]";
    }
}
