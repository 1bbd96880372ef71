package org.sanji.calendar.internal;

import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.sanji.common.ConfigFiles;
import org.sanji.common.ConfigNode;

/**
 * Numbers of {@code config/calendar.yml}.
 *
 * @param statutory from which year on how many days each festival has
 * @param remindFrom day of the year from which the next year's calendar is missed
 * @param batch petitions whose dates are recomputed in one transaction
 */
record CalendarSettings(TreeMap<Integer, Map<String, Integer>> statutory, MonthDay remindFrom, int batch) {

    private static final String NAME = "calendar.yml";

    static CalendarSettings load(ConfigFiles files) {
        var file = ConfigNode.of(files, NAME).only("statutory", "remindFrom", "batch");
        var statutory = new TreeMap<Integer, Map<String, Integer>>();
        file.get("statutory").entries().forEach((year, festivals) -> {
            var days = new LinkedHashMap<String, Integer>();
            festivals.entries().forEach((name, node) -> days.put(name, node.positive()));
            statutory.put(year(year, festivals), days);
        });
        return new CalendarSettings(
                statutory, monthDay(file.get("remindFrom")), file.get("batch").positive());
    }

    private static int year(String text, ConfigNode node) {
        if (!text.matches("\\d{4}")) {
            throw node.problem("`" + text + "` is not a year");
        }
        return Integer.parseInt(text);
    }

    private static MonthDay monthDay(ConfigNode node) {
        if (!node.text().matches("\\d{2}-\\d{2}")) {
            throw node.problem("`" + node.text() + "` is not a day like 11-15");
        }
        return MonthDay.parse("--" + node.text());
    }

    /** Days of each festival in that year. */
    Map<String, Integer> festivals(int year) {
        var entry = statutory.floorEntry(year);
        return entry == null ? Map.of() : entry.getValue();
    }
}
