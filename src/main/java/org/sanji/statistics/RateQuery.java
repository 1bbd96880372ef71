package org.sanji.statistics;

import java.time.LocalDate;

/**
 * Which figure.
 *
 * @param organ code of the responsible organ, {@link #UNASSIGNED} for registrations before triage, null for all
 * @param township code, null for all
 * @param category code or its beginning, null for all
 * @param asOf the figure shows what was known at the end of this day
 */
public record RateQuery(Period period, String organ, String township, String category, LocalDate asOf) {

    /** Stands for "no organ yet" (未分流). */
    public static final String UNASSIGNED = "-";

    public static RateQuery of(Period period, LocalDate asOf) {
        return new RateQuery(period, null, null, null, asOf);
    }

    public RateQuery withOrgan(String code) {
        return new RateQuery(period, code, township, category, asOf);
    }

    public RateQuery withPeriod(Period other) {
        return new RateQuery(other, organ, township, category, asOf);
    }
}
