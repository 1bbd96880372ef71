package org.sanji.audit.internal;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/** SM3 over fields that cannot run into each other: each is preceded by its length. */
final class Hashes {

    /** Stands before the first record of a chain. */
    static final String GENESIS = "0".repeat(64);

    private Hashes() {}

    static String of(Object... fields) {
        var digest = new SM3Digest();
        for (var field : fields) {
            var bytes = field == null ? new byte[0] : field.toString().getBytes(StandardCharsets.UTF_8);
            var length = (field == null ? "-" : bytes.length + ":").getBytes(StandardCharsets.UTF_8);
            digest.update(length, 0, length.length);
            digest.update(bytes, 0, bytes.length);
        }
        var hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        return HexFormat.of().formatHex(hash);
    }
}
