package org.sanji.oversight;

import java.util.List;
import java.util.Map;

/**
 * Supervision and suggestions of a period.
 *
 * @param organs organs at fault, by code
 * @param suggestions by kind and addressee
 */
public record SupervisionReport(
        FigurePeriod period,
        List<OrganRow> organs,
        Map<SupervisionFigure, Long> total,
        List<SuggestionRow> suggestions,
        Map<SuggestionFigure, Long> suggestionTotal) {

    public SupervisionReport {
        organs = List.copyOf(organs);
        total = Map.copyOf(total);
        suggestions = List.copyOf(suggestions);
        suggestionTotal = Map.copyOf(suggestionTotal);
    }

    /** One organ; every figure is there, 0 too. */
    public record OrganRow(String organ, Map<SupervisionFigure, Long> figures) {
        public OrganRow {
            figures = Map.copyOf(figures);
        }
    }

    /** Suggestions of one kind to one organ. */
    public record SuggestionRow(SuggestionKind kind, String organ, Map<SuggestionFigure, Long> figures) {
        public SuggestionRow {
            figures = Map.copyOf(figures);
        }
    }
}
