package org.sanji.budget;

import java.time.LocalDate;
import org.sanji.statistics.Figure;
import org.sanji.statistics.FigureLists;
import org.sanji.statistics.Indicator;

/**
 * A figure of the system as it stood on a day.
 *
 * @param provisional it was not settled
 * @param definition version of the definition it was computed by
 * @param lists that reproduce it; null where there was nothing
 */
public record Evidence(
        Indicator indicator,
        LocalDate asOf,
        boolean provisional,
        Figure figure,
        String definition,
        FigureLists lists) {}
