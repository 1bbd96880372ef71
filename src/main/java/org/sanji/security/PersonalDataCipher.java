package org.sanji.security;

/** Encrypts ID numbers, phones and other personal data at rest (SM4-GCM) and indexes them blindly (HMAC-SM3). */
public interface PersonalDataCipher {

    /**
     * Cipher text {@code <keyId>:<base64>} with the active key; null stays null. Up to 2 x bytes (UTF-8) + 64
     * characters.
     */
    String encrypt(String plain);

    /** Plain text, with whichever known key the text names; null stays null. */
    String decrypt(String cipherText);

    /**
     * Keyed hash for exact matching, 64 hex digits; null stays null. Input is trimmed and upper-cased. Uses a key of its
     * own that rotation of the encryption keys leaves alone.
     */
    String blindIndex(String plain);
}
