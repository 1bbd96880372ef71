package org.sanji.statistics;

import java.math.BigDecimal;

/**
 * A goal of a year.
 *
 * @param target fraction from 0 to 1
 * @param higherIsBetter direction
 * @param weight share of the whole, any unit
 * @param example a target of the demo (示例), not of the bureau
 */
public record Goal(Indicator indicator, BigDecimal target, boolean higherIsBetter, int weight, boolean example) {}
