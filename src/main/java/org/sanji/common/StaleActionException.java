package org.sanji.common;

/** Someone else has already done this task; the user should reload. Bundle key {@code error.stale}. */
public class StaleActionException extends RuntimeException {

    public StaleActionException(String what) {
        super(what);
    }
}
