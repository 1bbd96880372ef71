package org.sanji.statistics;

import org.sanji.followup.FollowUpAddress;
import org.sanji.followup.FollowUpCell;
import org.sanji.followup.FollowUpQuery;

/**
 * The lists that reproduce numerator and denominator of a figure.
 *
 * @param denominator null for a number of cases
 */
public record FigureLists(Part numerator, Part denominator) {

    /**
     * One count.
     *
     * @param labelKey bundle key of what is counted
     * @param href address of its list, without leading slash
     */
    public record Part(String labelKey, String href) {}

    static FigureLists of(RateQuery query, Cell numerator, Cell denominator) {
        return new FigureLists(part(query, numerator), part(query, denominator));
    }

    private static Part part(RateQuery query, Cell cell) {
        return new Part("Cell." + cell.name(), new RateListAddress(query, cell).href());
    }

    static FigureLists of(FollowUpQuery query, FollowUpCell numerator, FollowUpCell denominator) {
        return new FigureLists(part(query, numerator), part(query, denominator));
    }

    private static Part part(FollowUpQuery query, FollowUpCell cell) {
        return new Part("FollowUpCell." + cell.name(), new FollowUpAddress(query, cell).href());
    }

    /** The lists behind an indicator of a query: the centre answers for the bureau, an organ for itself. */
    public static FigureLists of(Indicator indicator, RateQuery query, boolean provisional) {
        var followUp = new FollowUpQuery(query.period().from(), query.period().to(), query.organ(), query.asOf());
        return switch (indicator) {
            case ONE_TIME_CLOSURE ->
                provisional
                        ? of(query, Cell.PROVISIONAL_NUMERATOR, Cell.PROVISIONAL_DENOMINATOR)
                        : of(query, Cell.SETTLED_NUMERATOR, Cell.SETTLED_DENOMINATOR);
            case REPEAT -> of(query, Cell.REPEATS, Cell.REGISTRATIONS);
            case REPEAT_COUNTED -> of(query, Cell.COUNTED_REPEATS, Cell.REGISTRATIONS);
            case SATISFACTION ->
                query.organ() == null
                        ? of(followUp, FollowUpCell.BUREAU_CONTENT, FollowUpCell.BUREAU_RATED)
                        : of(followUp, FollowUpCell.ORGAN_CONTENT, FollowUpCell.ORGAN_RATED);
            case PARTICIPATION -> of(followUp, FollowUpCell.RATED, FollowUpCell.INVITED);
            case AGREEMENTS_KEPT -> of(followUp, FollowUpCell.AGREEMENT_KEPT, FollowUpCell.AGREEMENT_DUE);
            case ON_TIME_ANSWER -> of(query, Cell.ANSWER_IN_TIME, Cell.ANSWER_DUE);
            case OPEN_STOCK -> new FigureLists(part(query, Cell.STOCK), null);
        };
    }
}
