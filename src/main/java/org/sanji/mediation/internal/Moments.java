package org.sanji.mediation.internal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;

/** Instants as people of the centre read them. */
final class Moments {

    private static final java.time.format.DateTimeFormatter MINUTE =
            java.time.format.DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private Moments() {}

    /** For example {@code 2026-03-12 09:30}. */
    static String text(Instant at) {
        return text(Rows.local(at));
    }

    static String text(LocalDateTime local) {
        return MINUTE.format(local);
    }
}
