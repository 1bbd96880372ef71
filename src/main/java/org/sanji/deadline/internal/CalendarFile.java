package org.sanji.deadline.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.sanji.common.ConfigFiles;
import org.sanji.common.ConfigNode;
import org.sanji.deadline.WorkingCalendar;

/** Reads {@code calendar-<year>.yml}: weekdays that are {@code off} and weekend days that are {@code work}. */
public final class CalendarFile {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final Map<LocalDate, String> off = new HashMap<>();
    private final Map<LocalDate, String> work = new HashMap<>();

    private CalendarFile() {}

    public static WorkingCalendar loadAll(ConfigFiles files) {
        var all = new CalendarFile();
        var years = new HashSet<Integer>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            var name = "calendar-" + year + ".yml";
            var text = files.find(name);
            if (text.isPresent()) {
                all.add(year, ConfigNode.parse(name, text.get()));
                years.add(year);
            }
        }
        return new WorkingCalendar(years, all.off, all.work);
    }

    private void add(int year, ConfigNode file) {
        file.only("year", "off", "work");
        var stated = file.get("year");
        if (stated.integer() != year) {
            throw stated.problem("the year is " + stated.integer() + ", the file name says " + year);
        }
        file.get("off").entries().forEach((key, name) -> {
            var day = dayOf(year, key, name);
            if (isWeekend(day)) {
                throw name.problem(day + " is a " + day.getDayOfWeek() + ": a weekend day is free anyway; remove it");
            }
            off.put(day, name.text());
        });
        file.get("work").entries().forEach((key, name) -> {
            var day = dayOf(year, key, name);
            if (off.containsKey(day)) {
                throw name.problem(day + " is already under `off`: a day is one or the other");
            }
            if (!isWeekend(day)) {
                throw name.problem(day + " is a " + day.getDayOfWeek() + ": a weekday is worked anyway; remove it");
            }
            work.put(day, name.text());
        });
    }

    private static LocalDate dayOf(int year, String key, ConfigNode line) {
        var day = line.dateOf(key);
        if (day.getYear() != year) {
            throw line.problem(day + " does not belong into the file of " + year);
        }
        return day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
