package org.sanji.security;

import java.time.Instant;
import org.springframework.security.authentication.LockedException;

/** A login that was not looked at, because too many went wrong before; the same for names that exist and others. */
public class TooManyAttempts extends LockedException {

    private final Instant until;

    public TooManyAttempts(Instant until) {
        super("too many attempts");
        this.until = until;
    }

    public Instant until() {
        return until;
    }
}
