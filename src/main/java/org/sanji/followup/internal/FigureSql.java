package org.sanji.followup.internal;

import org.sanji.followup.FollowUpCell;

/**
 * What each count means, as a condition with the parameters {@code from}, {@code to} and {@code asOf}: the one place, for
 * the count and for its list. A later rating, check or postponement is not known on an earlier day; a period has passed
 * when its last day is over.
 */
final class FigureSql {

    private static final String CUT_SHORT = "(a.ended_on < a.due_on and a.ended_on <= :asOf)";

    /** Last day of the period, or the day on which a new pass ended it. */
    static final String WINDOW_END = "(case when " + CUT_SHORT + " then a.ended_on else a.due_on end)";

    /** Day of performance as it was known. */
    static final String DUE = known("new_due_on", "a.first_due_on");

    private static final String CHECK_DUE = known("new_check_due_on", "a.first_check_due_on");
    private static final String IN_PERIOD = WINDOW_END + " between :from and :to and a.invited_on <= :asOf";
    private static final String OVER = "(a.due_on < :asOf or coalesce(" + CUT_SHORT + ", false))";
    private static final String PASSED = IN_PERIOD + " and " + OVER;
    private static final String WITHDRAWN = "(a.state = 'WITHDRAWN' and a.ended_on <= :asOf)";
    private static final String COUNTED = PASSED + " and not " + WITHDRAWN;
    private static final String RATED = "a.rated_on <= :asOf";
    private static final String CONTENT = " in ('SATISFIED', 'BASICALLY')";
    private static final String DISSATISFIED = " = 'DISSATISFIED'";

    private static final String CHECKED = "(a.checked_on <= :asOf and a.state in ('KEPT', 'PARTLY', 'NOT_KEPT'))";
    private static final String DROPPED = "(a.checked_on <= :asOf and a.state = 'DROPPED')";
    private static final String COME =
            DUE + " between :from and :to and " + DUE + " <= :asOf and a.started_on <= :asOf and not " + DROPPED;
    private static final String KNOWN = "(" + CHECKED + " or " + CHECK_DUE + " < :asOf)";
    private static final String KEPT = "(a.checked_on <= :asOf and a.state = 'KEPT')";

    private FigureSql() {}

    private static String known(String column, String first) {
        return "coalesce((select e." + column + " from check_entry e where e.check_id = a.id and e.seq = (select"
                + " max(l.seq) from check_entry l where l.check_id = a.id and l." + column
                + " is not null and l.recorded_on <= :asOf)), " + first + ")";
    }

    /** On {@code aftercare a}, or for a cell of checks on {@code execution_check a}. */
    static String condition(FollowUpCell cell) {
        return switch (cell) {
            case INVITED -> COUNTED;
            case RATED -> COUNTED + " and " + RATED;
            case NOT_RATED -> COUNTED + " and (a.rated_on is null or a.rated_on > :asOf)";
            case WINDOW_OPEN -> IN_PERIOD + " and not " + OVER;
            case WITHDRAWN -> PASSED + " and " + WITHDRAWN;
            case BUREAU_RATED -> COUNTED + " and " + RATED + " and a.bureau is not null";
            case BUREAU_CONTENT -> COUNTED + " and " + RATED + " and a.bureau" + CONTENT;
            case BUREAU_DISSATISFIED -> COUNTED + " and " + RATED + " and a.bureau" + DISSATISFIED;
            case ORGAN_RATED -> COUNTED + " and " + RATED + " and a.organ_score is not null";
            case ORGAN_CONTENT -> COUNTED + " and " + RATED + " and a.organ_score" + CONTENT;
            case ORGAN_DISSATISFIED -> COUNTED + " and " + RATED + " and a.organ_score" + DISSATISFIED;
            case AGREEMENT_DUE, OPINION_DUE -> of(cell) + " and " + KNOWN;
            case AGREEMENT_KEPT, OPINION_KEPT -> of(cell) + " and " + KEPT;
            case AGREEMENT_FAILED, OPINION_FAILED ->
                of(cell) + " and " + KNOWN + " and not coalesce(" + KEPT + ", false)";
            case AGREEMENT_WAITING, OPINION_WAITING -> of(cell) + " and not coalesce(" + KNOWN + ", false)";
        };
    }

    private static String of(FollowUpCell cell) {
        var source = cell.name().startsWith("AGREEMENT") ? "AGREEMENT" : "OPINION";
        return "a.source = '" + source + "' and " + COME;
    }
}
