package org.sanji.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The two headline rates. Leaders, supervisors, statisticians and triage officers see the figures of all; people of an
 * organ those of their organ, whatever they ask for. Accusations are in none.
 */
public interface Rates {

    RateView of(RateQuery query);

    /** One view per value that has registrations; {@link Dimension#NONE} for those that have none. */
    Map<String, RateView> by(RateQuery query, Dimension dimension);

    /** One view per piece of the period, empty ones included. */
    Map<Period, RateView> over(RateQuery query, Bucket bucket);

    /** What was done in time, what lies there, how long it took. */
    WorkView work(RateQuery query);

    /** The same per value, of some bases only. */
    Map<String, WorkView> workBy(RateQuery query, Dimension dimension, Set<Basis> bases);

    /** The same per piece of the period; what is open counts at the end of the piece, or on the as-of day before it. */
    Map<Period, WorkView> workOver(RateQuery query, Bucket bucket, Set<Basis> bases);

    /** How the registrations of the period went through the levels. */
    List<FlowLine> flow(RateQuery query);

    /** How many accusations were registered in the period: for the statistician, without any list. */
    long accusations(Period period, LocalDate asOf);

    /** The definition that the figures follow. */
    RateDefinition definition();

    /** Whether the acting user sees one organ only; its code, else null. */
    String ownOrganOnly();

    /** Goals of the year, in the order of the file; empty when none is set. */
    List<Goal> goals(int year);

    GradeBands gradeBands();

    /** The least numbers of the bands of a dimension that has bands. */
    List<Integer> bands(Dimension dimension);
}
