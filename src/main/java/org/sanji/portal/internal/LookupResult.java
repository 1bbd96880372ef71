package org.sanji.portal.internal;

import java.time.Instant;
import org.sanji.petition.Tracking.Tracked;

/** What comes of a look-up. */
public sealed interface LookupResult {

    /** Everything fits. */
    record Found(Tracked petition) implements LookupResult {}

    /** Something does not fit; it is not said what. */
    record Wrong() implements LookupResult {}

    /** Too many wrong ones; not even a right one is answered until then. */
    record Locked(Instant until) implements LookupResult {}
}
