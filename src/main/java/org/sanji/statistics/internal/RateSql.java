package org.sanji.statistics.internal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanji.statistics.Basis;
import org.sanji.statistics.Cell;
import org.sanji.statistics.Dimension;
import org.sanji.statistics.RateQuery;

/**
 * The one query in which every case of a basis gets its cell; counts, trends, tables and lists read from it. Standard SQL
 * that H2 and PostgreSQL share.
 */
final class RateSql {

    static final String AS_OF = "cast(:asOf as date)";

    private RateSql() {}

    /**
     * {@code with … cells as (…)}, to be followed by a select from {@code cells}.
     *
     * @param division what the column {@code division} holds
     */
    static String cells(RateQuery query, RateSettings settings, Basis basis, Division division) {
        var known = distinct(query) + "with known as (" + Known.of(query, settings, basis, division) + "), ";
        if (basis != Basis.REGISTERED) {
            return known + "cells as (" + WorkSql.classified(basis, settings) + ") ";
        }
        return known + "fates as (" + fates(settings) + "), failed as (" + failed() + "), cells as (" + classified()
                + ") ";
    }

    /**
     * H2 answers a statement of the same text with the last result when only parameters inside a common table expression
     * differ; days in a comment make the texts differ.
     */
    private static String distinct(RateQuery query) {
        return "/* " + query.period().from() + " " + query.period().to() + " " + query.asOf() + " "
                + Integer.toHexString(query.filters().hashCode()) + " */ ";
    }

    static Map<String, Object> params(RateQuery query) {
        var params = new LinkedHashMap<String, Object>();
        params.put("asOf", query.asOf());
        params.put("from", query.period().from());
        params.put("to", query.period().to());
        query.filters().forEach((dimension, value) -> params.put(dimension.parameter(), value(dimension, value)));
        return params;
    }

    private static Object value(Dimension dimension, String text) {
        return dimension.isCategory() && !text.equals(Dimension.NONE) ? text + "%" : values(text);
    }

    private static List<String> values(String text) {
        return Arrays.stream(text.split(",")).map(String::strip).toList();
    }

    /**
     * late_on: day after the legal date, passed without closure. spoiled_on: first counted return, review request,
     * reopening or broken agreement. window_end: last day of the observation window; one that missed the legal date has
     * the window it would have had, closed on that date, so that failures do not enter before successes.
     */
    private static String fates(RateSettings settings) {
        return "select k.*,"
                + " case when accepted_on is not null and handling_due_on < coalesce(closed_on, " + AS_OF + ")"
                + " then handling_due_on + 1 end as late_on,"
                + " case when repeat_kind is null and accepted_on is not null then (select min(x.event_on)"
                + SPOILS.formatted(settings.window()) + ") end as spoiled_on,"
                + " case when handling_due_on is null or closed_on <= handling_due_on then closed_on"
                + " else handling_due_on end + " + settings.window() + " as window_end"
                + " from known k";
    }

    /** What spoils petition k; %d is the length of the window. */
    private static final String SPOILS = " from fact_spoil x where x.petition_id = k.petition_id"
            + " and x.since_on <= " + AS_OF + " and x.until_on > " + AS_OF + " and x.event_on <= " + AS_OF
            + " and ((x.kind = 'OVERDUE_RETURN' and (k.closed_on is null or x.event_on <= k.closed_on))"
            + " or (x.kind <> 'OVERDUE_RETURN' and x.event_on <= k.closed_on + %d))";

    private static String failed() {
        return "select f.*, case when spoiled_on is null or late_on <= spoiled_on then late_on else spoiled_on end"
                + " as failed_on from fates f";
    }

    private static String classified() {
        return "select g.*, case when repeat_kind is not null then null"
                + " when track = 'DUTY' and accepted_on is not null then 'LEFT_OUT_STATUTORY'"
                // an end before any failure leaves out; a failure stays in the denominator
                + " when ended_on is not null and closed_on is null"
                + " and (accepted_on is null or failed_on is null or failed_on > ended_on)"
                + " then case end_how when 'NOT_ACCEPTED' then 'LEFT_OUT_NOT_ACCEPTED'"
                + " when 'TRANSFERRED' then 'LEFT_OUT_TRANSFERRED' when 'STATUTORY' then 'LEFT_OUT_STATUTORY'"
                + " when 'WITHDRAWN' then 'LEFT_OUT_WITHDRAWN' else 'LEFT_OUT_OTHER' end"
                + " when accepted_on is null then 'NOT_YET_ACCEPTED'"
                + " when failed_on is not null then case when window_end < " + AS_OF
                + " then 'SETTLED_FAILED' else 'FAILED_EARLY' end"
                + " when closed_on is null then 'RUNNING'"
                + " when window_end < " + AS_OF + " then 'SETTLED_NUMERATOR' else 'IN_OBSERVATION' end as cell"
                + " from failed g";
    }

    /** The last day of the window, or of the longest that may still come; null where nothing is awaited. */
    static String lastWindowEnd(RateSettings settings) {
        return "case when " + CellSql.condition(Cell.COHORT) + " then window_end"
                + " when cell = 'NOT_YET_ACCEPTED' and not historic then greatest(registered_on + "
                + settings.untilAcceptance() + ", " + AS_OF + ") + " + (settings.handling() + settings.window())
                + " end";
    }

    /** Why the petition of row c failed, as an expression. */
    static String failure(RateSettings settings) {
        return "case when c.failed_on is null then null when c.failed_on = c.late_on then 'LATE' else (select min(x.kind)"
                + SPOILS.formatted(settings.window()).replace("k.", "c.") + " and x.event_on = c.spoiled_on) end";
    }
}
