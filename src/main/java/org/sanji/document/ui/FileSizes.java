package org.sanji.document.ui;

import java.util.Locale;

/** Sizes as people read them. */
final class FileSizes {

    static final long MEGABYTE = 1024L * 1024;

    private static final long KILOBYTE = 1024;

    private FileSizes() {}

    /** 12 KB, 3.4 MB. */
    static String of(long bytes) {
        return bytes < MEGABYTE
                ? Math.max(1, Math.round((double) bytes / KILOBYTE)) + " KB"
                : String.format(Locale.ROOT, "%.1f MB", (double) bytes / MEGABYTE);
    }
}
