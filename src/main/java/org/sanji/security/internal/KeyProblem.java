package org.sanji.security.internal;

/** There are no usable keys for personal data; the application does not start. The message says what to do. */
class KeyProblem extends RuntimeException {

    KeyProblem(String message) {
        super(message);
    }

    KeyProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
