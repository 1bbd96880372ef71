package org.sanji.statistics.ui;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.sanji.statistics.Goal;
import org.sanji.statistics.ui.FigureTable.Line;

/** The options of the charts. Each drawn value carries the address of its list; what has no value is a gap, never 0. */
final class ChartOptions {

    static final int MOST = 12;
    private static final int HUNDRED = 100;
    private static final int RARE = 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    private ChartOptions() {}

    /** Registrations as bars, the rates as lines, the goal of the closure rate across. */
    static String trend(FigureTable table, Goal goal, boolean links) {
        var series = new ArrayList<Map<String, Object>>();
        var bars = series(table, "bar", 0, links);
        bars.put("yAxisIndex", 1);
        bars.put("barMaxWidth", 22);
        bars.put("itemStyle", Map.of("color", "#d5dbe3"));
        series.add(bars);
        var dashes = List.of("dotted", "dotted", "solid", "dashed", "solid");
        int[] columns = {1, 2, 3, 4, 5};
        for (int column : columns) {
            var line = series(table, "line", column, links);
            line.put("symbolSize", 7);
            line.put(
                    "symbol",
                    List.of("circle", "emptyCircle", "rect", "emptyRect", "triangle")
                            .get(column - 1));
            line.put("connectNulls", true);
            line.put("lineStyle", Map.of("type", dashes.get(column - 1)));
            series.add(line);
        }
        if (goal != null) {
            series.get(3).put("markLine", goalLine(goal));
        }
        var option = axes(
                Map.of("type", "category", "data", labels(table.lines())),
                List.of(
                        Map.of("type", "value", "min", 0, "max", HUNDRED, "axisLabel", Map.of("formatter", "{value}%")),
                        Map.of("type", "value", "minInterval", 1, "splitLine", Map.of("show", false))));
        option.put("legend", Map.of("top", 4, "type", "scroll"));
        option.put("tooltip", Map.of("trigger", "axis", "confine", true));
        option.put("series", series);
        return json(option);
    }

    private static Map<String, Object> goalLine(Goal goal) {
        var label = Map.of("formatter", Words.of("rates.goal") + " {c}%", "position", "insideEndTop");
        return Map.of(
                "symbol",
                "none",
                "silent",
                true,
                "label",
                label,
                "lineStyle",
                Map.of("type", "solid", "color", "#4d5b6b"),
                "data",
                List.of(Map.of("yAxis", goal.target().movePointRight(2))));
    }

    /** Lying bars, the first line on top; lines without a value are left to the table. */
    static String bars(FigureTable table, int column, boolean links, Goal goal) {
        var lines = table.lines().stream()
                .filter(l -> l.marks().get(column).drawn() != null)
                .limit(MOST)
                .toList();
        var shown = new FigureTable(table.titleKey(), table.firstKey(), table.columnKeys(), lines);
        boolean rate = !lines.isEmpty() && lines.get(0).marks().get(column).kind() == FigureTable.Kind.RATE;
        var bars = labelled(shown, column, links, rate ? "{c}%" : "{c}", "right");
        if (goal != null) {
            bars.put(
                    "markLine",
                    Map.of(
                            "symbol", "none",
                            "silent", true,
                            "label", Map.of("formatter", Words.of("rates.goal"), "position", "start"),
                            "lineStyle", Map.of("color", "#4d5b6b"),
                            "data", List.of(Map.of("xAxis", goal.target().movePointRight(2)))));
        }
        var value = new LinkedHashMap<String, Object>(Map.of("type", "value"));
        if (rate) {
            value.put("max", HUNDRED);
            value.put("axisLabel", Map.of("formatter", "{value}%"));
        } else {
            value.put("minInterval", 1);
        }
        var option = axes(
                value,
                Map.of(
                        "type",
                        "category",
                        "inverse",
                        true,
                        "data",
                        labels(lines),
                        "axisLabel",
                        Map.of("width", 130, "overflow", "truncate", "interval", 0)));
        option.put("grid", Map.of("left", 8, "right", 56, "top", 18, "bottom", 8, "containLabel", true));
        option.put("series", List.of(bars));
        return json(option);
    }

    /** Standing bars in the order of the table. */
    static String columns(FigureTable table, boolean links, int... columns) {
        var series = new ArrayList<Map<String, Object>>();
        for (int column : columns) {
            series.add(labelled(table, column, links, "{c}", "top"));
        }
        var option = axes(
                Map.of("type", "category", "data", labels(table.lines()), "axisLabel", Map.of("interval", 0)),
                Map.of("type", "value", "minInterval", 1));
        if (columns.length > 1) {
            option.put("legend", Map.of("top", 0));
        }
        option.put(
                "grid",
                Map.of("left", 8, "right", 16, "top", columns.length > 1 ? 40 : 24, "bottom", 8, "containLabel", true));
        option.put("series", series);
        return json(option);
    }

    private static Map<String, Object> labelled(
            FigureTable table, int column, boolean links, String formatter, String position) {
        var bars = series(table, "bar", column, links);
        bars.put("barMaxWidth", 26);
        bars.put("label", Map.of("show", true, "position", position, "formatter", formatter));
        return bars;
    }

    /**
     * The ways from registration through the levels to the outcomes.
     *
     * @param lists whether an edge opens its list; without them the rare outcomes are drawn as one
     */
    static String flow(List<Flow.Link> links, UnaryOperator<String> name, boolean lists) {
        var rare = lists ? Set.<String>of() : rare(links);
        UnaryOperator<String> shown = stop -> rare.contains(stop) ? Words.of("rates.flow.others") : name.apply(stop);
        var nodes = new LinkedHashMap<String, Map<String, Object>>();
        var edges = new LinkedHashMap<List<String>, Map<String, Object>>();
        for (var link : links) {
            for (var stop : List.of(link.from(), link.to())) {
                nodes.put(
                        shown.apply(stop),
                        Map.of("name", shown.apply(stop), "itemStyle", Map.of("color", colour(stop))));
            }
            var key = List.of(shown.apply(link.from()), shown.apply(link.to()));
            var edge = edges.computeIfAbsent(key, k -> new LinkedHashMap<>());
            edge.put("source", key.get(0));
            edge.put("target", key.get(1));
            edge.merge("value", link.count(), (a, b) -> (long) a + (long) b);
            if (lists) {
                edge.put("href", link.mark().href());
            }
        }
        var series = new LinkedHashMap<String, Object>();
        series.put("type", "sankey");
        series.put("left", 8);
        series.put("right", 110);
        series.put("top", 8);
        series.put("bottom", 8);
        series.put("nodeGap", 15);
        series.put("draggable", false);
        series.put("lineStyle", Map.of("color", "source", "opacity", 0.3, "curveness", 0.5));
        series.put("label", Map.of("fontSize", 13));
        series.put("data", List.copyOf(nodes.values()));
        series.put("links", List.copyOf(edges.values()));
        return json(Map.of("tooltip", Map.of("trigger", "item", "confine", true), "series", List.of(series)));
    }

    /** Outcomes of less than a twentieth of all. */
    private static Set<String> rare(List<Flow.Link> links) {
        var from = links.stream().map(Flow.Link::from).collect(Collectors.toSet());
        long all = links.stream()
                .filter(l -> l.from().equals(Flow.REGISTERED))
                .mapToLong(Flow.Link::count)
                .sum();
        return links.stream()
                .filter(l -> !from.contains(l.to()))
                .collect(Collectors.groupingBy(Flow.Link::to, Collectors.summingLong(Flow.Link::count)))
                .entrySet()
                .stream()
                .filter(e -> e.getValue() * RARE < all)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static String colour(String stop) {
        return switch (stop) {
            case Flow.REGISTERED -> "#0072B2";
            case "DEPARTMENT" -> "#56B4E9";
            case "JOINT" -> "#E69F00";
            case "LEADERSHIP" -> "#D55E00";
            case "AGREEMENT", "OPINION" -> "#009E73";
            default -> "#8a94a3";
        };
    }

    private static Map<String, Object> series(FigureTable table, String type, int column, boolean links) {
        var series = new LinkedHashMap<String, Object>();
        series.put("name", Words.of(table.columnKeys().get(column)));
        series.put("type", type);
        var data = new ArrayList<Object>();
        for (Line line : table.lines()) {
            var mark = line.marks().get(column);
            var point = new LinkedHashMap<String, Object>();
            point.put("value", mark.drawn());
            if (links && mark.drawn() != null && mark.opens()) {
                point.put("href", mark.href());
            }
            data.add(point);
        }
        series.put("data", data);
        return series;
    }

    private static Map<String, Object> axes(Object x, Object y) {
        var option = new LinkedHashMap<String, Object>();
        option.put("tooltip", Map.of("trigger", "item", "confine", true));
        option.put("xAxis", x);
        option.put("yAxis", y);
        return option;
    }

    private static List<String> labels(List<Line> lines) {
        return lines.stream().map(Line::label).toList();
    }

    private static String json(Map<String, Object> option) {
        try {
            return JSON.writeValueAsString(option);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
