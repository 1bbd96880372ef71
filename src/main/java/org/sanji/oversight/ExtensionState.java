package org.sanji.oversight;

/** Where a request for extension stands. */
public enum ExtensionState {
    REQUESTED,
    GRANTED,
    REFUSED,
    /** The case had its outcome, or the period was over, before anybody decided. */
    LAPSED
}
