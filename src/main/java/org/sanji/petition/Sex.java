package org.sanji.petition;

/** As on the identity document. */
public enum Sex {
    FEMALE,
    MALE,
    UNKNOWN;
}
