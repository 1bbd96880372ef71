package org.sanji.statistics;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * Which figure.
 *
 * @param filters what narrows it: a value, or several joined by commas, by dimension; {@link Dimension#NONE} for "none".
 *     The category stands under {@link Dimension#CATEGORY_1} whatever its length: a code or its beginning
 * @param asOf the figure shows what was known at the end of this day
 */
public record RateQuery(Period period, Map<Dimension, String> filters, LocalDate asOf) {

    /** Stands for "no organ yet" (未分流). */
    public static final String UNASSIGNED = Dimension.NONE;

    public RateQuery {
        filters = Map.copyOf(filters);
    }

    public static RateQuery of(Period period, LocalDate asOf) {
        return new RateQuery(period, Map.of(), asOf);
    }

    /** Null when not narrowed. */
    public String filter(Dimension dimension) {
        return filters.get(dimension.isCategory() ? Dimension.CATEGORY_1 : dimension);
    }

    public String organ() {
        return filter(Dimension.ORGAN);
    }

    /** @param value null takes the narrowing away */
    public RateQuery with(Dimension dimension, String value) {
        var changed = new EnumMap<Dimension, String>(Dimension.class);
        changed.putAll(filters);
        var key = dimension.isCategory() ? Dimension.CATEGORY_1 : dimension;
        if (value == null) {
            changed.remove(key);
        } else {
            changed.put(key, value);
        }
        return new RateQuery(period, changed, asOf);
    }

    public RateQuery withOrgan(String code) {
        return with(Dimension.ORGAN, code);
    }

    public RateQuery withPeriod(Period other) {
        return new RateQuery(other, filters, asOf);
    }

    public RateQuery withAsOf(LocalDate day) {
        return new RateQuery(period, filters, day);
    }

    /** The same days a year earlier, as they were known a year ago. */
    public RateQuery aYearEarlier() {
        return new RateQuery(period.aYearEarlier(), filters, asOf.minusYears(1));
    }
}
