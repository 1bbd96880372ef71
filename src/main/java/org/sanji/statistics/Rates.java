package org.sanji.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * The two headline rates. Leaders, supervisors, statisticians and triage officers see the figures of all; people of an
 * organ those of their organ, whatever they ask for. Accusations are in none.
 */
public interface Rates {

    RateView of(RateQuery query);

    /** One view per responsible organ that has registrations; {@link RateQuery#UNASSIGNED} before triage. */
    Map<String, RateView> byOrgan(RateQuery query);

    /** One view per month of the period, empty months included. */
    Map<YearMonth, RateView> byMonth(RateQuery query);

    /** How many accusations were registered in the period: for the statistician, without any list. */
    long accusations(Period period, LocalDate asOf);

    /** The definition that the figures follow. */
    RateDefinition definition();

    /** Whether the acting user sees one organ only; its code, else null. */
    String ownOrganOnly();

    /** Goals of the year, in the order of the file; empty when none is set. */
    List<Goal> goals(int year);

    GradeBands gradeBands();
}
