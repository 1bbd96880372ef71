package org.sanji.statistics.internal;

import org.sanji.statistics.Bucket;
import org.sanji.statistics.Dimension;

/** By what a query is divided: an expression over the aliases of {@link Known}, as text. */
@FunctionalInterface
interface Division {

    Division NONE = (pass, anchor, settings) -> "''";

    /** Each way through the levels: start, level at the end, outcome. */
    Division WAY = (pass, anchor, settings) -> DimensionSql.of(Dimension.START, pass, settings) + " || '/' || "
            + DimensionSql.of(Dimension.LEVEL, pass, settings) + " || '/' || "
            + DimensionSql.of(Dimension.OUTCOME, pass, settings);

    /**
     * @param pass alias of what has the days of the pass
     * @param anchor the day that brings a case into the period
     */
    String sql(String pass, String anchor, RateSettings settings);

    static Division by(Dimension dimension) {
        return (pass, anchor, settings) -> DimensionSql.of(dimension, pass, settings);
    }

    /** Keys are 2026, 20261 (quarter), 202603, 20260312. */
    static Division by(Bucket bucket) {
        return (pass, anchor, settings) -> "cast("
                + switch (bucket) {
                    case YEAR -> part("year", anchor);
                    case QUARTER -> part("year", anchor) + " * 10 + " + part("quarter", anchor);
                    case MONTH -> part("year", anchor) + " * 100 + " + part("month", anchor);
                    case DAY ->
                        part("year", anchor) + " * 10000 + " + part("month", anchor) + " * 100 + "
                                + part("day", anchor);
                } + " as integer)";
    }

    private static String part(String field, String day) {
        return "extract(" + field + " from " + day + ")";
    }
}
