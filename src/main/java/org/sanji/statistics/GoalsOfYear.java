package org.sanji.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Every indicator of a year against its goal.
 *
 * @param lines one per {@link Indicator}
 */
public record GoalsOfYear(int year, LocalDate asOf, List<GoalFigure> lines, GradeBands bands) {

    public GoalsOfYear {
        lines = List.copyOf(lines);
    }

    public boolean hasGoals() {
        return lines.stream().anyMatch(l -> l.target() != null);
    }

    /** Weights of all goals. */
    public int weight() {
        return lines.stream()
                .flatMap(l -> l.goal().stream())
                .mapToInt(Goal::weight)
                .sum();
    }

    /** Weights of the goals whose figure has points already. */
    public int weightScored() {
        return lines.stream()
                .filter(l -> l.score().isPresent())
                .mapToInt(l -> l.target().weight())
                .sum();
    }

    /** The weighted mean of those that have points; empty when none has. */
    public Optional<Score> overall() {
        int weight = weightScored();
        if (weight == 0) {
            return Optional.empty();
        }
        var sum = lines.stream()
                .filter(l -> l.score().isPresent())
                .map(l -> l.score()
                        .get()
                        .points()
                        .multiply(BigDecimal.valueOf(l.target().weight())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var points = sum.divide(BigDecimal.valueOf(weight), 1, RoundingMode.HALF_UP);
        return Optional.of(new Score(points, bands.grade(points)));
    }
}
