package org.sanji.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.sanji.statistics.Indicator;

/**
 * A self-assessment to be entered, or corrected.
 *
 * @param indicator key of the indicator, see {@link BudgetIndicator#key()}
 * @param figure the figure that proves it; null for none
 * @param asOf day of the figure; null without one
 * @param seen {@code seq} of the entry that the person saw, 0 for none
 * @param reason needed for a correction
 */
public record RatingForm(
        int year,
        String project,
        String indicator,
        String actual,
        BigDecimal points,
        String explanation,
        Indicator figure,
        LocalDate asOf,
        int seen,
        String reason) {}
