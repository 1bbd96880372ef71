package org.sanji.document;

import java.io.IOException;
import java.io.InputStream;

/**
 * The plain content of a file, verified as a whole before it is handed out.
 *
 * @param stream to be read once; close it
 */
public record Content(String name, FileType type, long size, InputStream stream) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
