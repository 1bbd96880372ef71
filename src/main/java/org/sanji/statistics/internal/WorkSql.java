package org.sanji.statistics.internal;

import org.sanji.statistics.Basis;
import org.sanji.statistics.Cell;

/** The cells beside the two headline rates: in time or late, closed, open. */
final class WorkSql {

    /** A figure of the two rates that these cases do not have. */
    private static final String NO_FATE =
            ", cast(null as date) as failed_on, cast(null as varchar(30)) as failure from known k";

    private WorkSql() {}

    static String classified(Basis basis, RateSettings settings) {
        return switch (basis) {
            case TRIAGE_DUE -> inTime(Cell.TRIAGE_IN_TIME, Cell.TRIAGE_LATE, Cell.TRIAGE_WAITING, Cell.TRIAGE_LEFT_OUT);
            case NOTICE_DUE -> inTime(Cell.NOTICE_IN_TIME, Cell.NOTICE_LATE, Cell.NOTICE_WAITING, Cell.NOTICE_LEFT_OUT);
            case ANSWER_DUE -> inTime(Cell.ANSWER_IN_TIME, Cell.ANSWER_LATE, Cell.ANSWER_WAITING, Cell.ANSWER_LEFT_OUT);
            case CLOSED -> "select k.*, 'CLOSED' as cell" + NO_FATE;
            case OPEN ->
                "select k.*, case when registered_on < " + RateSql.AS_OF + " - " + settings.backlogAge()
                        + " or reopenings > " + settings.backlogReopenings()
                        + " then 'BACKLOG' else 'STOCK' end as cell"
                        + NO_FATE;
            case REGISTERED -> throw new IllegalArgumentException("the two rates have a query of their own");
        };
    }

    /** Who is before the day waits, done or not, so that the early ones do not come in before the others. */
    private static String inTime(Cell inTime, Cell late, Cell waiting, Cell leftOut) {
        return "select k.*, case when work_due_on >= " + RateSql.AS_OF + " then '" + waiting
                + "' when work_done_on <= work_due_on then '" + inTime
                + "' when ended_on <= work_due_on then '" + leftOut + "' else '" + late + "' end as cell" + NO_FATE;
    }

    /** First and last day of a step, as expressions over a classified case. */
    static String from(Cell step) {
        return switch (step) {
            case STEP_TRIAGE, STEP_WHOLE -> "registered_on";
            case STEP_ACCEPT -> "triaged_on";
            case STEP_ANSWER -> "accepted_on";
            case STEP_SERVE -> "answered_on";
            case STEP_CLOSE -> "served_on";
            default -> throw new IllegalArgumentException("no step: " + step);
        };
    }

    static String to(Cell step) {
        return switch (step) {
            case STEP_TRIAGE -> "triaged_on";
            case STEP_ACCEPT -> "accepted_on";
            case STEP_ANSWER -> "answered_on";
            case STEP_SERVE -> "served_on";
            case STEP_CLOSE, STEP_WHOLE -> "closed_on";
            default -> throw new IllegalArgumentException("no step: " + step);
        };
    }

    /** Days of the step; both databases count seconds of a day alike, and neither a difference of days. */
    static String days(Cell step) {
        return "cast((extract(epoch from " + to(step) + ") - extract(epoch from " + from(step)
                + ")) / 86400 as integer)";
    }
}
