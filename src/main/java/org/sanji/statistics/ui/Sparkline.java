package org.sanji.statistics.ui;

import com.vaadin.flow.component.Svg;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Twelve months as a small line without axes; a month without a value is a gap. */
final class Sparkline extends Svg {

    private static final double WIDTH = 120;
    private static final double HEIGHT = 30;
    private static final double EDGE = 3;

    Sparkline(List<Double> values) {
        super(drawn(values));
        addClassName("sparkline");
        getElement().setAttribute("aria-hidden", "true");
    }

    /** Whether there is a line to draw at all. */
    static boolean isWorthIt(List<Double> values) {
        return values.stream().filter(Objects::nonNull).count() > 1;
    }

    private static String drawn(List<Double> values) {
        double least = values.stream()
                .filter(Objects::nonNull)
                .mapToDouble(v -> v)
                .min()
                .orElse(0);
        double most = values.stream()
                .filter(Objects::nonNull)
                .mapToDouble(v -> v)
                .max()
                .orElse(1);
        double range = most - least == 0 ? 1 : most - least;
        var path = new StringBuilder();
        boolean pen = false;
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i);
            if (value != null) {
                double x = EDGE + i * (WIDTH - 2 * EDGE) / Math.max(1, values.size() - 1);
                double y = HEIGHT - EDGE - (value - least) / range * (HEIGHT - 2 * EDGE);
                path.append(String.format(Locale.ROOT, "%s%.1f %.1f", pen ? "L" : "M", x, y));
            }
            pen = value != null;
        }
        return "<svg viewBox='0 0 120 30' preserveAspectRatio='none'><path d='" + path + "'/></svg>";
    }
}
