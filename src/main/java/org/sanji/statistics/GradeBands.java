package org.sanji.statistics;

import java.math.BigDecimal;

/** From how many points on a grade is given. */
public record GradeBands(int excellent, int good, int fair) {

    public Score.Grade grade(BigDecimal points) {
        if (points.compareTo(BigDecimal.valueOf(excellent)) >= 0) {
            return Score.Grade.EXCELLENT;
        }
        if (points.compareTo(BigDecimal.valueOf(good)) >= 0) {
            return Score.Grade.GOOD;
        }
        return points.compareTo(BigDecimal.valueOf(fair)) >= 0 ? Score.Grade.FAIR : Score.Grade.POOR;
    }
}
