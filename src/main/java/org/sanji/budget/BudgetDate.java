package org.sanji.budget;

import java.time.LocalDate;
import java.time.YearMonth;

/** The four dates of the founding document at which spending is planned and reported. */
public enum BudgetDate {
    MARCH(3),
    JUNE(6),
    OCTOBER(10),
    DECEMBER(12);

    private final int month;

    BudgetDate(int month) {
        this.month = month;
    }

    /** As in 3月底. */
    public int month() {
        return month;
    }

    public LocalDate endOf(int year) {
        return YearMonth.of(year, month).atEndOfMonth();
    }
}
