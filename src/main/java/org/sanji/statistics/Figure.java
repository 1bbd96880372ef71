package org.sanji.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.sanji.followup.Share;

/**
 * A rate with what it is made of.
 *
 * @param value fraction from 0 to 1 with six places, or a number or mean where it is said; null unless the state is OK
 */
public record Figure(long numerator, long denominator, BigDecimal value, FigureState state) {

    /**
     * @param waiting cases that will enter the denominator later
     * @param smallNumber denominators below it show no rate
     */
    public static Figure of(long numerator, long denominator, long waiting, int smallNumber) {
        if (denominator == 0) {
            return new Figure(0, 0, null, waiting > 0 ? FigureState.IN_OBSERVATION : FigureState.NO_DATA);
        }
        if (denominator < smallNumber) {
            return new Figure(numerator, denominator, null, FigureState.TOO_FEW);
        }
        var value = BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), 6, RoundingMode.HALF_UP);
        return new Figure(numerator, denominator, value, FigureState.OK);
    }

    /** A number of cases, not a rate. */
    public static Figure count(long number) {
        return new Figure(number, number, BigDecimal.valueOf(number), FigureState.OK);
    }

    /**
     * A mean, with one place.
     *
     * @param sum of what the cases have
     */
    public static Figure mean(long sum, long cases, int smallNumber) {
        if (cases == 0 || cases < smallNumber) {
            return new Figure(sum, cases, null, cases == 0 ? FigureState.NO_DATA : FigureState.TOO_FEW);
        }
        var value = BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(cases), 1, RoundingMode.HALF_UP);
        return new Figure(sum, cases, value, FigureState.OK);
    }

    /** What module followup counted. */
    public static Figure of(Share share) {
        if (share.value() != null) {
            return new Figure(share.numerator(), share.denominator(), share.value(), FigureState.OK);
        }
        if (share.denominator() > 0) {
            return new Figure(share.numerator(), share.denominator(), null, FigureState.TOO_FEW);
        }
        return new Figure(0, 0, null, share.waiting() > 0 ? FigureState.IN_OBSERVATION : FigureState.NO_DATA);
    }

    public boolean isOk() {
        return state == FigureState.OK;
    }
}
