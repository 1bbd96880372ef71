package org.sanji.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How an actual figure stands to its goal.
 *
 * @param points 0 to 100, one place
 */
public record Score(BigDecimal points, Grade grade) {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    /** The bands of the house: 90 from the founding document, the others ours. */
    public enum Grade {
        EXCELLENT,
        GOOD,
        FAIR,
        POOR
    }

    /** Empty when there is no rate to judge. */
    public static Optional<Score> of(Goal goal, Figure actual, GradeBands bands) {
        if (!actual.isOk()) {
            return Optional.empty();
        }
        var points = points(goal, actual.value());
        return Optional.of(new Score(points, bands.grade(points)));
    }

    private static BigDecimal points(Goal goal, BigDecimal actual) {
        if (!goal.higherIsBetter()) {
            return actual.compareTo(goal.target()) <= 0 ? FULL : ratio(goal.target(), actual);
        }
        return goal.target().signum() == 0 ? FULL : ratio(actual, goal.target()).min(FULL);
    }

    private static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
        return part.multiply(FULL).divide(whole, 1, RoundingMode.HALF_UP);
    }
}
