package org.sanji.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A file as it arrives.
 *
 * @param name as the sender calls it; cleaned before it is kept, never used on disk
 * @param source opened once, read as a stream
 */
public record NewFile(String name, Source source) {

    /** Where the bytes come from. */
    public interface Source {
        InputStream open() throws IOException;
    }

    /** A small file that is in memory already. */
    public static NewFile of(String name, byte[] content) {
        return new NewFile(name, () -> new ByteArrayInputStream(content));
    }
}
