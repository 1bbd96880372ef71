package org.sanji.common.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.sanji.common.Days;

/** How values look on every page; an absent value is a dash. */
public final class Formats {

    /** Stands for an absent value. */
    public static final String ABSENT = "—";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private Formats() {}

    /** 2026-03-12. */
    public static String date(LocalDate day) {
        return day == null ? ABSENT : DATE.format(day);
    }

    /** The day in Shanghai, 2026-03-12. */
    public static String date(Instant instant) {
        return instant == null ? ABSENT : DATE.format(instant.atZone(Days.ZONE));
    }

    /** Shanghai time, 2026-03-12 09:30. */
    public static String dateTime(Instant instant) {
        return instant == null ? ABSENT : MINUTE.format(instant.atZone(Days.ZONE));
    }

    /** 12,345. */
    public static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** One decimal: 0.9534 is 95.3%. */
    public static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", share * 100);
    }

    public static String text(String value) {
        return value == null || value.isBlank() ? ABSENT : value;
    }
}
