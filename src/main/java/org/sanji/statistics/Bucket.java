package org.sanji.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The pieces of time into which a period is cut. */
public enum Bucket {
    DAY,
    MONTH,
    QUARTER,
    YEAR;

    private static final int DAYS_BY_DAY = 45;
    private static final int MONTHS_BY_MONTH = 25;
    private static final int MONTHS_BY_QUARTER = 73;

    /** What reads best for a period of this length. */
    public static Bucket of(Period period) {
        if (ChronoUnit.DAYS.between(period.from(), period.to()) < DAYS_BY_DAY) {
            return DAY;
        }
        var months = ChronoUnit.MONTHS.between(YearMonth.from(period.from()), YearMonth.from(period.to()));
        return months < MONTHS_BY_MONTH ? MONTH : months < MONTHS_BY_QUARTER ? QUARTER : YEAR;
    }

    /** The whole piece that contains the day. */
    public Period around(LocalDate day) {
        return switch (this) {
            case DAY -> Period.day(day);
            case MONTH -> Period.month(YearMonth.from(day));
            case QUARTER -> Period.quarterOf(day);
            case YEAR -> Period.year(day.getYear());
        };
    }

    /** The pieces of the period in order, the first and the last one cut to it. */
    public List<Period> cut(Period period) {
        var result = new ArrayList<Period>();
        for (var day = period.from(); !day.isAfter(period.to()); ) {
            var whole = around(day);
            var to = whole.to().isAfter(period.to()) ? period.to() : whole.to();
            result.add(new Period(day, to));
            day = to.plusDays(1);
        }
        return result;
    }

    /** 2026-03-12, 2026-03, 2026Q1, 2026. */
    public String label(Period piece) {
        var day = piece.from();
        return switch (this) {
            case DAY -> day.toString();
            case MONTH -> YearMonth.from(day).toString();
            case QUARTER -> day.getYear() + "Q" + ((day.getMonthValue() - 1) / 3 + 1);
            case YEAR -> String.valueOf(day.getYear());
        };
    }
}
