package org.sanji.security.internal;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.sanji.security.PersonalDataCipher;

/** SM4 in Galois counter mode, a fresh nonce for each text, the key id bound into the tag; HMAC-SM3 as index. */
class Sm4Cipher implements PersonalDataCipher {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final KeyRing keys;

    Sm4Cipher(KeyRing keys) {
        this.keys = keys;
    }

    @Override
    public String encrypt(String plain) {
        if (plain == null) {
            return null;
        }
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var sealed = run(true, keys.active(), nonce, plain.getBytes(StandardCharsets.UTF_8));
            var all = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, all, NONCE_BYTES, sealed.length);
            return keys.active() + ":" + Base64.getEncoder().encodeToString(all);
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("encryption failed", e);
        }
    }

    @Override
    public String decrypt(String cipherText) {
        if (cipherText == null) {
            return null;
        }
        int colon = cipherText.indexOf(':');
        var keyId = colon < 0 ? "" : cipherText.substring(0, colon);
        if (!keys.encryption().containsKey(keyId)) {
            throw new IllegalStateException(
                    "personal data is sealed with the key '" + keyId + "', which is not in the key file; add it again");
        }
        var all = Base64.getDecoder().decode(cipherText.substring(colon + 1));
        try {
            var plain = run(
                    false,
                    keyId,
                    Arrays.copyOf(all, NONCE_BYTES),
                    Arrays.copyOfRange(all, NONCE_BYTES, Math.max(NONCE_BYTES, all.length)));
            return new String(plain, StandardCharsets.UTF_8);
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("personal data was changed outside the application", e);
        }
    }

    private byte[] run(boolean seal, String keyId, byte[] nonce, byte[] input) throws InvalidCipherTextException {
        var cipher = GCMBlockCipher.newInstance(new SM4Engine());
        var key = keys.encryption().get(keyId);
        cipher.init(seal, new AEADParameters(key, TAG_BITS, nonce, keyId.getBytes(StandardCharsets.UTF_8)));
        var output = new byte[cipher.getOutputSize(input.length)];
        int length = cipher.processBytes(input, 0, input.length, output, 0);
        length += cipher.doFinal(output, length);
        return Arrays.copyOf(output, length);
    }

    @Override
    public String blindIndex(String plain) {
        if (plain == null) {
            return null;
        }
        var input = plain.strip().toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        var mac = new HMac(new SM3Digest());
        mac.init(keys.index());
        mac.update(input, 0, input.length);
        var output = new byte[mac.getMacSize()];
        mac.doFinal(output, 0);
        return HexFormat.of().formatHex(output);
    }
}
