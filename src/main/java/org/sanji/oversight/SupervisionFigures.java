package org.sanji.oversight;

import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;

/**
 * Supervision in figures, for reports (Art 41): what came up, was ordered, answered and adopted, by organ and period.
 * Accusations are outside. Counted anew for each call from dated facts, so that an earlier as-of day gives what was known then.
 */
public interface SupervisionFigures {

    /** By supervisors, statisticians and leaders. */
    SupervisionReport of(FigurePeriod period);

    /**
     * The causes behind a figure, oldest first. By supervisors and statisticians.
     *
     * @param organ code, null for all
     */
    PageSlice<SupervisionRow> list(FigurePeriod period, SupervisionFigure figure, String organ, PageQuery page);

    /**
     * The suggestions behind a figure, oldest first. By supervisors and statisticians.
     *
     * @param kind null for all
     * @param organ code of the addressee, null for all
     */
    PageSlice<SuggestionLine> suggestions(
            FigurePeriod period, SuggestionFigure figure, SuggestionKind kind, String organ, PageQuery page);
}
