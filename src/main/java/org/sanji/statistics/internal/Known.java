package org.sanji.statistics.internal;

import org.sanji.statistics.Basis;
import org.sanji.statistics.Dimension;
import org.sanji.statistics.RateQuery;

/** What was known of the cases of a basis at the end of the as-of day: the ground under every figure. */
final class Known {

    private static final String AS_OF = RateSql.AS_OF;

    private Known() {}

    static String of(RateQuery query, RateSettings settings, Basis basis, Division division) {
        var pass = basis == Basis.REGISTERED ? "p" : "x";
        var sql = new StringBuilder("select p.petition_id, p.number, p.form, p.historic, p.track, p.registered_on,"
                + " s.organ, s.repeat_kind, " + pass + ".handling_due_on, " + pass + ".end_how, " + pass
                + ".end_level," + day(pass, "accepted_on") + "," + day(pass, "closed_on") + "," + day(pass, "ended_on")
                + "," + (basis == Basis.REGISTERED ? "1" : "x.pass") + " as pass, " + work(basis)
                + division.sql(pass, anchor(basis), settings) + " as division"
                + " from fact_standing s join fact_petition p on p.petition_id = s.petition_id" + join(basis)
                + " where s.since_on <= " + AS_OF + " and s.until_on > " + AS_OF);
        if (basis != Basis.OPEN) {
            sql.append(" and ").append(anchor(basis)).append(" between :from and :to");
        }
        query.filters()
                .forEach((dimension, value) -> sql.append(" and ").append(filter(dimension, value, pass, settings)));
        return sql.toString();
    }

    private static String day(String pass, String column) {
        return " case when " + pass + "." + column + " <= " + AS_OF + " then " + pass + "." + column + " end as "
                + column;
    }

    /** The day that brings a case into the period. */
    private static String anchor(Basis basis) {
        return switch (basis) {
            case REGISTERED, OPEN -> "s.registered_on";
            case TRIAGE_DUE -> "p.triage_due_on";
            case NOTICE_DUE -> "x.notice_due_on";
            case ANSWER_DUE -> "x.handling_due_on";
            case CLOSED -> "x.closed_on";
        };
    }

    /** What was to be done by when, and the days of the steps. */
    private static String work(Basis basis) {
        return switch (basis) {
            case REGISTERED -> "";
            case TRIAGE_DUE -> work("p.triage_due_on", "p.triaged_on");
            case NOTICE_DUE -> work("x.notice_due_on", "x.notified_on");
            case ANSWER_DUE -> work("x.handling_due_on", "x.answered_on");
            case CLOSED -> "p.triaged_on, x.answered_on, x.served_on, " + work("cast(null as date)", "x.closed_on");
            case OPEN ->
                work(
                                "case when x.accepted_on <= " + AS_OF
                                        + " and (x.answered_on is null or x.answered_on > " + AS_OF
                                        + ") and not p.historic then x.handling_due_on end",
                                "cast(null as date)")
                        + "(select count(*) from fact_pass y where y.petition_id = p.petition_id and y.opened_on <= "
                        + AS_OF + " and y.reason in ('REDO', 'AGREEMENT_BROKEN', 'REOPENED')) as reopenings, ";
        };
    }

    private static String work(String due, String done) {
        return due + " as work_due_on, case when " + done + " <= " + AS_OF + " then " + done + " end as work_done_on, ";
    }

    private static String join(Basis basis) {
        var pass = " join fact_pass x on x.petition_id = p.petition_id";
        return switch (basis) {
            case REGISTERED -> "";
            case TRIAGE_DUE -> pass + " and x.pass = 1";
            case NOTICE_DUE, ANSWER_DUE -> pass + " and x.opened_on <= " + AS_OF;
            case CLOSED -> pass + " and x.closed_on <= " + AS_OF;
            case OPEN ->
                pass + " and x.opened_on <= " + AS_OF + " and (x.closed_on is null or x.closed_on > " + AS_OF
                        + ") and (x.ended_on is null or x.ended_on > " + AS_OF + ")";
        };
    }

    private static String filter(Dimension dimension, String value, String pass, RateSettings settings) {
        var name = ":" + dimension.parameter();
        if (dimension.isCategory() && !value.equals(Dimension.NONE)) {
            return "p.category like " + name;
        }
        // the bare column may use an index, and is what most people narrow by
        if (dimension == Dimension.ORGAN && !value.contains(",")) {
            return value.equals(Dimension.NONE) ? "s.organ is null" : "s.organ in (" + name + ")";
        }
        return DimensionSql.of(dimension, pass, settings) + " in (" + name + ")";
    }
}
