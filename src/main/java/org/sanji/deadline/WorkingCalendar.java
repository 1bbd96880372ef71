package org.sanji.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanji.common.ConfigFiles;
import org.sanji.deadline.internal.CalendarFile;

/**
 * Which days are worked: Monday to Friday, but for the public holidays and make-up days (调休) of the official files. A
 * year without a file is provisional: Monday to Friday stands in. A new year may be taken in while others read: each
 * question is answered from one state, the old or the new.
 */
public final class WorkingCalendar {

    private record State(Set<Integer> officialYears, Map<LocalDate, String> off, Map<LocalDate, String> work) {}

    private volatile State state;

    /**
     * @param officialYears years whose file is there
     * @param off weekdays that are free, with the name of the holiday
     * @param work weekend days that are worked, with the name of the holiday they make up for
     */
    public WorkingCalendar(Set<Integer> officialYears, Map<LocalDate, String> off, Map<LocalDate, String> work) {
        this.state = new State(Set.copyOf(officialYears), Map.copyOf(off), Map.copyOf(work));
    }

    /** From {@code calendar-<year>.yml}; a wrong file is a ConfigProblem. */
    public static WorkingCalendar load(ConfigFiles files) {
        return CalendarFile.loadAll(files);
    }

    public boolean isWorkingDay(LocalDate day) {
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        var now = state;
        return weekend ? now.work().containsKey(day) : !now.off().containsKey(day);
    }

    /** The name of the holiday that makes this day free or worked against its weekday. */
    public Optional<String> nameOf(LocalDate day) {
        var now = state;
        return Optional.ofNullable(
                now.off().containsKey(day) ? now.off().get(day) : now.work().get(day));
    }

    /** No official file for that year yet (each is published the November before). */
    public boolean isProvisional(LocalDate day) {
        return !state.officialYears().contains(day.getYear());
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
        return state.officialYears();
    }

    /** The days of a year as they stand; empty while it is provisional. */
    public Optional<CalendarYear> year(int year) {
        var now = state;
        return now.officialYears().contains(year)
                ? Optional.of(new CalendarYear(year, of(year, now.off()), of(year, now.work())))
                : Optional.empty();
    }

    /** A calendar of its own with this year in it; this one stays as it is. */
    public WorkingCalendar with(CalendarYear fresh) {
        var now = state;
        var copy = new WorkingCalendar(now.officialYears(), now.off(), now.work());
        copy.replace(fresh);
        return copy;
    }

    /** Takes a year in, or puts it in the place of the one that was there. */
    public synchronized void replace(CalendarYear fresh) {
        var now = state;
        var years = new HashSet<>(now.officialYears());
        years.add(fresh.year());
        state = new State(
                Set.copyOf(years),
                merged(now.off(), fresh.year(), fresh.off()),
                merged(now.work(), fresh.year(), fresh.work()));
    }

    private static Map<LocalDate, String> of(int year, Map<LocalDate, String> days) {
        var found = new HashMap<LocalDate, String>();
        days.forEach((day, name) -> {
            if (day.getYear() == year) {
                found.put(day, name);
            }
        });
        return found;
    }

    private static Map<LocalDate, String> merged(Map<LocalDate, String> all, int year, Map<LocalDate, String> fresh) {
        var days = new HashMap<>(all);
        days.keySet().removeIf(day -> day.getYear() == year);
        days.putAll(fresh);
        return Map.copyOf(days);
    }
}
