package org.sanji.security;

import java.time.Instant;
import java.util.Optional;

/** Counts what strangers try, for all nodes together; keys are kept as keyed hashes only. */
public interface Attempts {

    /**
     * What is counted.
     *
     * @param scope kind of try, at most 12 letters
     * @param owner whom the tries aim at, or the network address they come from
     * @param place narrows the owner, for example to one network address; may be empty
     */
    record Key(String scope, String owner, String place) {

        public Key(String scope, String owner) {
            this(scope, owner, "");
        }
    }

    /** Takes one try; empty when there was one left, else until when there is none. */
    Optional<Instant> take(Key key, Limit limit);

    /** The try was wrong: locks when it was the last one, and says so. */
    boolean wrong(Key key, Limit limit);

    /** The try was right and does not count. */
    void right(Key key);

    /** Counts from nothing again. */
    void restart(Key key);

    /** Counts from nothing again, at all places of the owner. */
    void forget(String scope, String owner);
}
