package org.sanji.security.internal;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.sanji.security.TamperedFileException;

/**
 * Seals the pieces of one file. Head: {@code SJF1}, length and text of the key id, 16 bytes of salt. The file's own key is
 * HMAC-SM3 of the salt under the named key, so that nonces may simply count; the number of a piece and whether it is the
 * last one are in its nonce, so that none can be left out, swapped or appended.
 */
final class FileSeal {

    static final int PIECE = 64 * 1024;
    static final int TAG = 16;
    static final int SALT = 16;

    private static final byte[] MAGIC = "SJF1".getBytes(StandardCharsets.US_ASCII);
    private static final int SM4_BYTES = 16;
    private static final int NONCE = 12;

    private final byte[] head;
    private final KeyParameter key;
    private final GCMModeCipher cipher = GCMBlockCipher.newInstance(new SM4Engine());
    private long number;

    private FileSeal(byte[] head, KeyParameter key) {
        this.head = head;
        this.key = key;
    }

    static FileSeal create(KeyRing keys, byte[] salt) {
        return new FileSeal(head(keys.active(), salt), fileKey(keys.encryption().get(keys.active()), salt));
    }

    static FileSeal read(KeyRing keys, DataInputStream in) throws IOException {
        if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
            throw new TamperedFileException("no encrypted file");
        }
        var id = new String(in.readNBytes(Math.max(0, in.read())), StandardCharsets.US_ASCII);
        var salt = in.readNBytes(SALT);
        var master = keys.encryption().get(id);
        if (master == null || salt.length < SALT) {
            throw new TamperedFileException("the file is sealed with a key that is not in the key file; add it again");
        }
        return new FileSeal(head(id, salt), fileKey(master, salt));
    }

    private static byte[] head(String keyId, byte[] salt) {
        var id = keyId.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(MAGIC.length + 1 + id.length + salt.length)
                .put(MAGIC)
                .put((byte) id.length)
                .put(id)
                .put(salt)
                .array();
    }

    private static KeyParameter fileKey(KeyParameter master, byte[] salt) {
        var mac = new HMac(new SM3Digest());
        mac.init(master);
        var purpose = "file".getBytes(StandardCharsets.US_ASCII);
        mac.update(purpose, 0, purpose.length);
        mac.update(salt, 0, salt.length);
        var output = new byte[mac.getMacSize()];
        mac.doFinal(output, 0);
        return new KeyParameter(output, 0, SM4_BYTES);
    }

    byte[] head() {
        return head.clone();
    }

    /** Seals or opens the next piece into the output and gives back its length. */
    int next(boolean seal, byte[] input, int length, boolean last, byte[] output) throws TamperedFileException {
        var nonce = ByteBuffer.allocate(NONCE)
                .putLong(number++)
                .put((byte) (last ? 1 : 0))
                .array();
        try {
            cipher.init(seal, new AEADParameters(key, TAG * Byte.SIZE, nonce, head));
            int done = cipher.processBytes(input, 0, length, output, 0);
            return done + cipher.doFinal(output, done);
        } catch (InvalidCipherTextException e) {
            throw new TamperedFileException("the file was changed outside the application", e);
        }
    }
}
