package org.sanji.calendar.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanji.calendar.WorkingDays.Problem;
import org.sanji.deadline.CalendarYear;

/**
 * Whether every statutory festival has its days: what is free minus what is worked for it. Days named after two festivals
 * (国庆中秋) count for both together.
 */
final class Festivals {

    private Festivals() {}

    static List<Problem> shortOf(CalendarYear year, Map<String, Integer> statutory) {
        var groups = groups(year, statutory);
        var problems = new ArrayList<Problem>();
        groups.forEach((names, net) -> {
            int due = names.stream().mapToInt(statutory::get).sum();
            if (net < due) {
                problems.add(new Problem(0, "festival-short", List.of(String.join("、", names), net, due)));
            }
        });
        return problems;
    }

    private static Map<List<String>, Integer> groups(CalendarYear year, Map<String, Integer> statutory) {
        var together = year.off().values().stream()
                .map(name -> statutory.keySet().stream().filter(name::contains).toList())
                .filter(names -> names.size() > 1)
                .findFirst()
                .orElse(List.of());
        var groups = new LinkedHashMap<List<String>, Integer>();
        for (var festival : statutory.keySet()) {
            var names = together.contains(festival) ? together : List.of(festival);
            groups.computeIfAbsent(names, n -> net(year, n));
        }
        return groups;
    }

    private static int net(CalendarYear year, List<String> names) {
        return count(year.off(), names) - count(year.work(), names);
    }

    private static int count(Map<?, String> days, List<String> names) {
        return (int) days.values().stream()
                .filter(name -> names.stream().anyMatch(name::contains))
                .count();
    }
}
