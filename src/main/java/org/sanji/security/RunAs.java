package org.sanji.security;

import java.util.function.Supplier;

/** Runs code as another actor on this thread: timers and imports as the system, the demo as its people. */
public interface RunAs {

    <T> T as(Actor actor, Supplier<T> work);

    default void as(Actor actor, Runnable work) {
        as(actor, () -> {
            work.run();
            return null;
        });
    }

    default <T> T system(Supplier<T> work) {
        return as(Actor.SYSTEM, work);
    }

    /** The actor of a stored user account, for the demo and tests. */
    Actor actorOf(String username);
}
