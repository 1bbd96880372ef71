package org.sanji.mediation.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;

/** Instants as people of the centre read them. */
final class Moments {

    private static final java.time.format.DateTimeFormatter MINUTE =
            java.time.format.DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private static final java.time.format.DateTimeFormatter PAPER_DAY =
            java.time.format.DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);

    private Moments() {}

    /** As days stand on papers (GB/T 9704-2012, 7.3.5.1): {@code 2026年3月5日}. */
    static String onPaper(LocalDate day) {
        return PAPER_DAY.format(day);
    }

    /** As hours stand on papers: {@code 9时30分}. */
    static String onPaper(LocalTime time) {
        return time.getMinute() == 0 ? time.getHour() + "时" : time.getHour() + "时" + time.getMinute() + "分";
    }

    /** For example {@code 2026-03-12 09:30}. */
    static String text(Instant at) {
        return text(Rows.local(at));
    }

    static String text(LocalDateTime local) {
        return MINUTE.format(local);
    }
}
