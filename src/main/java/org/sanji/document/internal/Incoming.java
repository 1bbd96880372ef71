package org.sanji.document.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sanji.security.FileCipher;

/**
 * A file that has arrived and is encrypted on disk, but has no place and no row yet. Closing removes what was not kept.
 *
 * @param digest SM3 of the plain content
 * @param size plain bytes
 */
record Incoming(Path path, String digest, long size, FileCipher cipher) implements AutoCloseable {

    /** The plain content, as often as needed. */
    InputStream open() throws IOException {
        return FileStore.decrypted(path, cipher);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
