package org.sanji.security;

import java.io.IOException;

/** An encrypted file is not the one that was written: changed, shortened, or sealed with an unknown key. */
public class TamperedFileException extends IOException {

    public TamperedFileException(String what) {
        super(what);
    }

    public TamperedFileException(String what, Throwable cause) {
        super(what, cause);
    }
}
