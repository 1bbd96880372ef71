package org.sanji.process;

import java.util.function.Supplier;

/**
 * Runs a whole use case in its own transaction and repeats it, outside that transaction, when a concurrent change made
 * it fail (at most 5 times, with jitter). The entry point of every command that touches a case.
 */
public interface UseCase {

    <T> T run(Supplier<T> work);

    default void run(Runnable work) {
        run(() -> {
            work.run();
            return null;
        });
    }
}
