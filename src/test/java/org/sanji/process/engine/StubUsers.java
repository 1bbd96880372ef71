package org.sanji.process.engine;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.sanji.security.Actor;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.springframework.security.access.AccessDeniedException;

/** The acting user of a thread, without accounts. */
class StubUsers implements CurrentUser, RunAs {

    private final ThreadLocal<Actor> acting = new ThreadLocal<>();

    static Actor person(String username, String organ, Role... roles) {
        return new Actor(username, username, Set.of(roles), organ, false);
    }

    @Override
    public Actor actor() {
        return Optional.ofNullable(acting.get()).orElseThrow(() -> new AccessDeniedException("nobody"));
    }

    @Override
    public Actor require(Role... anyOf) {
        if (!actor().isSystem() && !actor().has(anyOf)) {
            throw new AccessDeniedException(Arrays.toString(anyOf));
        }
        return actor();
    }

    @Override
    public boolean isLoggedIn() {
        return acting.get() != null;
    }

    @Override
    public Optional<String> originator() {
        return Optional.empty();
    }

    @Override
    public <T> T as(Actor actor, Supplier<T> work) {
        var before = acting.get();
        acting.set(actor);
        try {
            return work.get();
        } finally {
            acting.set(before);
        }
    }

    @Override
    public Actor actorOf(String username) {
        return person(username, "XFJ", Role.TRIAGE_OFFICER);
    }
}
