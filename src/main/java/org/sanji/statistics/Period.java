package org.sanji.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import org.sanji.common.RuleViolation;

/** Days from one to another, both inclusive. */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        RuleViolation.unless(from != null && to != null && !to.isBefore(from), "period-order");
    }

    public static Period day(LocalDate day) {
        return new Period(day, day);
    }

    public static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    /** The calendar quarter that contains the day. */
    public static Period quarterOf(LocalDate day) {
        var first = YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1);
        return new Period(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    public static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** From New Year to the day. */
    public static Period yearToDate(LocalDate day) {
        return new Period(day.withDayOfYear(1), day);
    }

    /** The same days a year earlier. */
    public Period aYearEarlier() {
        return new Period(from.minusYears(1), to.minusYears(1));
    }
}
