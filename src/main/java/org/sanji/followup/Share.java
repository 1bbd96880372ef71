package org.sanji.followup;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A rate with what it is made of.
 *
 * @param waiting cases that will enter the denominator later
 * @param value fraction from 0 to 1 with six places; null without a denominator and below the small number
 */
public record Share(long numerator, long denominator, long waiting, BigDecimal value) {

    private static final int PLACES = 6;

    /** @param smallNumber denominators below it show no rate */
    public static Share of(long numerator, long denominator, long waiting, int smallNumber) {
        var value = denominator == 0 || denominator < smallNumber
                ? null
                : BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), PLACES, RoundingMode.HALF_UP);
        return new Share(numerator, denominator, waiting, value);
    }
}
