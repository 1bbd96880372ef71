package org.sanji.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanji.security.TamperedFileException;

class Sm4FileCipherTest {

    private static final String K1 = "encryption.k1=MDEyMzQ1Njc4OWFiY2RlZg==";
    private static final String K2 = "encryption.k2=ZmVkY2JhOTg3NjU0MzIxMA==";
    private static final String INDEX = "index=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
    private static final int HEAD = 4 + 1 + 2 + FileSeal.SALT;
    private static final int SEALED = FileSeal.PIECE + FileSeal.TAG;

    private final Sm4FileCipher cipher = cipher("active=k1", K1, INDEX);

    private static Sm4FileCipher cipher(String... lines) {
        return new Sm4FileCipher(KeyRing.parse(String.join(";", lines), "test"));
    }

    private static byte[] plain(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static byte[] seal(Sm4FileCipher cipher, byte[] plain) throws IOException {
        var sealed = new ByteArrayOutputStream();
        try (var out = cipher.encrypting(sealed)) {
            for (int at = 0; at < plain.length; at += 10_007) {
                out.write(plain, at, Math.min(10_007, plain.length - at));
            }
        }
        return sealed.toByteArray();
    }

    private static byte[] open(Sm4FileCipher cipher, byte[] sealed) throws IOException {
        try (var in = cipher.decrypting(new ByteArrayInputStream(sealed))) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, FileSeal.PIECE - 1, FileSeal.PIECE, FileSeal.PIECE + 1, 3 * FileSeal.PIECE, 1_000_003})
    void readsBackWhatItSealed(int size) throws IOException {
        assertThat(open(cipher, seal(cipher, plain(size)))).isEqualTo(plain(size));
    }

    @Test
    void neverSealsTwiceTheSameWayAndReadsOldFilesAfterTheActiveKeyChanged() throws IOException {
        var sealed = seal(cipher, plain(100));
        assertThat(sealed).isNotEqualTo(seal(cipher, plain(100)));
        var rotated = cipher("active=k2", K1, K2, INDEX);
        assertThat(open(rotated, sealed)).isEqualTo(plain(100));
        var later = seal(rotated, plain(100));
        assertThatThrownBy(() -> open(cipher, later))
                .isInstanceOf(TamperedFileException.class)
                .hasMessageContaining("key file");
    }

    /** One bit in head, salt, first piece, a tag, the last piece. */
    @ParameterizedTest
    @ValueSource(ints = {0, 5, 10, HEAD, HEAD + SEALED - 1, HEAD + SEALED + 7, HEAD + 2 * SEALED + 3})
    void refusesAChangedFile(int at) throws IOException {
        var sealed = seal(cipher, plain(2 * FileSeal.PIECE + 500));
        sealed[at] ^= 1;
        assertThatThrownBy(() -> open(cipher, sealed)).isInstanceOf(TamperedFileException.class);
    }

    @Test
    void refusesAFileWithPiecesLeftOutSwappedOrAppended() throws IOException {
        var sealed = seal(cipher, plain(3 * FileSeal.PIECE));
        var head = Arrays.copyOf(sealed, HEAD);
        var first = Arrays.copyOfRange(sealed, HEAD, HEAD + SEALED);
        var second = Arrays.copyOfRange(sealed, HEAD + SEALED, HEAD + 2 * SEALED);
        var third = Arrays.copyOfRange(sealed, HEAD + 2 * SEALED, HEAD + 3 * SEALED);
        assertThat(open(cipher, join(head, first, second, third))).isEqualTo(plain(3 * FileSeal.PIECE));
        for (var wrong : new byte[][] {
            join(head),
            join(head, first),
            join(head, first, second),
            join(head, first, third),
            join(head, second, first, third),
            join(head, first, second, third, third),
            join(head, first, second, third, new byte[] {0})
        }) {
            assertThatThrownBy(() -> open(cipher, wrong)).isInstanceOf(TamperedFileException.class);
        }
    }

    private static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
