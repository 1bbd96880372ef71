package org.sanji.calendar.internal;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.sanji.calendar.WorkingDays.Problem;
import org.sanji.deadline.CalendarYear;

/**
 * Reads the days of one year line by line, in the form of a calendar file or as {@code date,off|work,name}, and gathers
 * every mistake with its line instead of stopping at the first.
 */
final class YearText {

    private static final Pattern YEAR = Pattern.compile("year\\s*:\\s*(\\d{4})");
    private static final Pattern PART = Pattern.compile("(off|work)\\s*:\\s*(\\{\\s*})?");
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\s*:\\s*(\\S.*)");
    private static final Pattern ROW =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\s*[,，\\t]\\s*(off|work|休|放假|班|上班)\\s*[,，\\t]\\s*(\\S.*)");

    private final List<Problem> problems = new ArrayList<>();
    private final Map<LocalDate, String> off = new TreeMap<>();
    private final Map<LocalDate, String> work = new TreeMap<>();
    private Integer year;
    private Map<LocalDate, String> part;

    private YearText() {}

    record Read(CalendarYear year, List<Problem> problems) {}

    static Read read(String text) {
        var reader = new YearText();
        int number = 0;
        for (var line : text.lines().toList()) {
            number++;
            var bare =
                    line.replace("\uFEFF", "").replaceFirst("(^|\\s)#.*$", "").strip();
            if (!bare.isEmpty() && !bare.startsWith("date,")) {
                reader.line(number, bare);
            }
        }
        if (reader.off.isEmpty() && reader.work.isEmpty()) {
            reader.problem(0, "empty");
        }
        var found = reader.year == null ? null : new CalendarYear(reader.year, reader.off, reader.work);
        return new Read(found, reader.problems);
    }

    private void line(int number, String line) {
        var stated = YEAR.matcher(line);
        var heading = PART.matcher(line);
        var day = DAY.matcher(line);
        var row = ROW.matcher(line);
        if (stated.matches()) {
            year = Integer.valueOf(stated.group(1));
        } else if (heading.matches()) {
            part = heading.group(1).equals("off") ? off : work;
        } else if (row.matches()) {
            boolean free = List.of("off", "休", "放假").contains(row.group(2));
            add(number, row.group(1), row.group(3), free ? off : work);
        } else if (day.matches() && part != null) {
            add(number, day.group(1), day.group(2), part);
        } else {
            problem(number, "unreadable", line);
        }
    }

    private void add(int number, String text, String name, Map<LocalDate, String> into) {
        LocalDate day;
        try {
            day = LocalDate.parse(text);
        } catch (DateTimeException e) {
            problem(number, "no-day", text);
            return;
        }
        if (year == null) {
            year = day.getYear();
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (day.getYear() != year) {
            problem(number, "other-year", text, String.valueOf(year));
        } else if (off.containsKey(day) || work.containsKey(day)) {
            problem(number, "twice", text);
        } else if (into == off && weekend) {
            problem(number, "weekend-off", text);
        } else if (into == work && !weekend) {
            problem(number, "weekday-work", text);
        } else {
            into.put(day, name.strip().replaceAll("^(['\"])(.*)\\1$", "$2"));
        }
    }

    private void problem(int line, String code, Object... args) {
        problems.add(new Problem(line, code, List.of(args)));
    }
}
