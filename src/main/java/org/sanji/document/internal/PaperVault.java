package org.sanji.document.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.sanji.security.FileCipher;
import org.sanji.security.TamperedFileException;
import org.springframework.stereotype.Component;

/** Texts of papers at rest: compressed, encrypted, known by the SM3 digest of the plain text. */
@Component
class PaperVault {

    private final FileCipher cipher;

    PaperVault(FileCipher cipher) {
        this.cipher = cipher;
    }

    byte[] seal(String text) {
        var sealed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(cipher.encrypting(sealed))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sealed.toByteArray();
    }

    /** @throws TamperedFileException when it is not the text of this digest */
    String open(byte[] sealed, String digest) throws TamperedFileException {
        var text = open(sealed);
        if (!digest(text).equals(digest)) {
            throw new TamperedFileException("the text is not the one of its digest");
        }
        return text;
    }

    /** What the cipher itself vouches for. */
    String open(byte[] sealed) throws TamperedFileException {
        try (var in = new GZIPInputStream(cipher.decrypting(new ByteArrayInputStream(sealed)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (TamperedFileException e) {
            throw e;
        } catch (IOException e) {
            throw new TamperedFileException("the text cannot be read", e);
        }
    }

    static String digest(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var sm3 = new SM3Digest();
        sm3.update(bytes, 0, bytes.length);
        var sum = new byte[sm3.getDigestSize()];
        sm3.doFinal(sum, 0);
        return HexFormat.of().formatHex(sum);
    }
}
