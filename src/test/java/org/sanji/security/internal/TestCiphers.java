package org.sanji.security.internal;

import org.sanji.security.FileCipher;

/** Ciphers with keys of their own for tests without Spring. */
public final class TestCiphers {

    private TestCiphers() {}

    public static FileCipher files() {
        return new Sm4FileCipher(KeyRing.parse(
                "active=k1;encryption.k1=MDEyMzQ1Njc4OWFiY2RlZg==;index=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=",
                "test"));
    }
}
