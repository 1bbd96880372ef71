package org.sanji.statistics.ui;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sanji.statistics.Figure;
import org.sanji.statistics.RateView;

/** The option object of the trend: months against percent; a month without a rate is a gap, never 0. */
final class TrendChart {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private TrendChart() {}

    static String option(RatesPage page) {
        var series = new ArrayList<Map<String, Object>>();
        var views = List.copyOf(page.months().values());
        series.add(line("rates.settled", views, v -> v.closure().settled(), "solid"));
        series.add(line("rates.provisional", views, v -> v.closure().provisional(), "dashed"));
        series.add(line("rates.repeats", views, RateView::repeats, "solid"));
        series.add(line("rates.counted", views, RateView::counted, "dashed"));
        if (page.closureGoal().goal() != null) {
            series.get(0)
                    .put(
                            "markLine",
                            Map.of(
                                    "symbol",
                                    "none",
                                    "silent",
                                    true,
                                    "label",
                                    Map.of("formatter", Words.of("rates.goal"), "position", "insideEndTop"),
                                    "data",
                                    List.of(Map.of(
                                            "yAxis",
                                            page.closureGoal().goal().target().multiply(HUNDRED)))));
        }
        var option = new LinkedHashMap<String, Object>();
        option.put("tooltip", Map.of("trigger", "axis", "confine", true));
        option.put("legend", Map.of("top", 4));
        option.put(
                "xAxis",
                Map.of(
                        "type",
                        "category",
                        "data",
                        page.months().keySet().stream().map(Object::toString).toList()));
        option.put(
                "yAxis", Map.of("type", "value", "min", 0, "max", 100, "axisLabel", Map.of("formatter", "{value}%")));
        option.put("series", series);
        return json(option);
    }

    private static Map<String, Object> line(
            String labelKey, List<RateView> views, Function<RateView, Figure> figure, String dash) {
        var line = new LinkedHashMap<String, Object>();
        line.put("name", Words.of(labelKey));
        line.put("type", "line");
        line.put("symbolSize", 7);
        line.put("lineStyle", Map.of("type", dash));
        var data = new ArrayList<Object>();
        views.forEach(v -> {
            var f = figure.apply(v);
            data.add(f.isOk() ? f.value().multiply(HUNDRED).setScale(1, java.math.RoundingMode.HALF_UP) : null);
        });
        line.put("data", data);
        return line;
    }

    private static String json(Map<String, Object> option) {
        try {
            return new ObjectMapper().writeValueAsString(option);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
