package org.sanji.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanji.common.ConfigFiles;
import org.sanji.deadline.internal.CalendarFile;

/**
 * Which days are worked: Monday to Friday, but for the public holidays and make-up days (调休) of the official files. A
 * year without a file is provisional: Monday to Friday stands in.
 */
public final class WorkingCalendar {

    private final Set<Integer> officialYears;
    private final Map<LocalDate, String> off;
    private final Map<LocalDate, String> work;

    /**
     * @param officialYears years whose file is there
     * @param off weekdays that are free, with the name of the holiday
     * @param work weekend days that are worked, with the name of the holiday they make up for
     */
    public WorkingCalendar(Set<Integer> officialYears, Map<LocalDate, String> off, Map<LocalDate, String> work) {
        this.officialYears = Set.copyOf(officialYears);
        this.off = Map.copyOf(off);
        this.work = Map.copyOf(work);
    }

    /** From {@code calendar-<year>.yml}; a wrong file is a ConfigProblem. */
    public static WorkingCalendar load(ConfigFiles files) {
        return CalendarFile.loadAll(files);
    }

    public boolean isWorkingDay(LocalDate day) {
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? work.containsKey(day) : !off.containsKey(day);
    }

    /** The name of the holiday that makes this day free or worked against its weekday. */
    public Optional<String> nameOf(LocalDate day) {
        return Optional.ofNullable(off.containsKey(day) ? off.get(day) : work.get(day));
    }

    /** No official file for that year yet (each is published the November before). */
    public boolean isProvisional(LocalDate day) {
        return !officialYears.contains(day.getYear());
    }

    /** The n-th working day after the start; the start itself does not count. With 0 the start. */
    public LocalDate plusWorkingDays(LocalDate start, int n) {
        if (n < 0) {
            throw new IllegalArgumentException("working days " + n);
        }
        var day = start;
        for (int left = n; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    public LocalDate lastWorkingDayOnOrBefore(LocalDate day) {
        var found = day;
        while (!isWorkingDay(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    public LocalDate firstWorkingDayOnOrAfter(LocalDate day) {
        var found = day;
        while (!isWorkingDay(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    public Set<Integer> officialYears() {
        return officialYears;
    }
}
