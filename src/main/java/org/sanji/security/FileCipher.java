package org.sanji.security;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Encrypts files at rest (SM4-GCM), piece by piece: a large file is never held in memory. */
public interface FileCipher {

    /** Encrypts what is written with the active key. The file is whole only after close, which closes the target too. */
    OutputStream encrypting(OutputStream target) throws IOException;

    /**
     * The plain content, with whichever known key the file names. Never gives out a byte that was not verified.
     *
     * @throws TamperedFileException while reading, when the file was changed, shortened or lengthened, or its key is
     *     unknown
     */
    InputStream decrypting(InputStream source) throws IOException;
}
