package org.sanji.process;

/** The flow could not go on for a technical reason; the action was rolled back. Not a user's mistake. */
public class ProcessFailure extends RuntimeException {

    public ProcessFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
