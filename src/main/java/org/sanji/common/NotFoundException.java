package org.sanji.common;

/** The object does not exist, or the user may not know that it does: both look the same. */
public class NotFoundException extends RuntimeException {

    public NotFoundException(String what) {
        super(what);
    }
}
