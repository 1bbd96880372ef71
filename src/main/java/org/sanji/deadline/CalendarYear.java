package org.sanji.deadline;

import java.time.LocalDate;
import java.util.Map;

/**
 * The official days of one year.
 *
 * @param off weekdays that are free, with the name of the holiday
 * @param work weekend days that are worked (调休), with the name of the holiday they make up for
 */
public record CalendarYear(int year, Map<LocalDate, String> off, Map<LocalDate, String> work) {

    public CalendarYear {
        off = Map.copyOf(off);
        work = Map.copyOf(work);
    }
}
