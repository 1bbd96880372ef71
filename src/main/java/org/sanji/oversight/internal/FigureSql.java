package org.sanji.oversight.internal;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanji.oversight.SuggestionFigure;
import org.sanji.oversight.SupervisionFigure;

/**
 * What each figure counts, on {@code supervision_case c} and {@code supervision_suggestion s} with the reply {@code r} that
 * counted on the as-of day. Parameters: from, to, asOf.
 */
final class FigureSql {

    private static final String RAISED = "c.raised_on between :from and :to and c.raised_on <= :asOf";
    private static final String ORDERED = "c.ordered_on between :from and :to and c.ordered_on <= :asOf";
    private static final String FIRST_DUE =
            "(select min(w.due_on) from supervision_word w where w.case_id = c.id and w.kind = 'ORDERED')";
    private static final String FIRST_ANSWER =
            "(select min(w.said_on) from supervision_word w where w.case_id = c.id and w.kind = 'ANSWERED')";

    /** Each suggestion once, with the last reply recorded by the as-of day. */
    static final String SUGGESTIONS = " from supervision_suggestion s join supervision_case c on c.id = s.case_id"
            + " join petition p on p.id = c.petition_id left join supervision_reply r on r.suggestion_id = s.id"
            + " and r.seq = (select max(l.seq) from supervision_reply l where l.suggestion_id = s.id"
            + " and l.replied_on <= :asOf) where ";

    private FigureSql() {}

    private static String said(String kind) {
        return "exists (select 1 from supervision_word w where w.case_id = c.id and w.kind = '" + kind
                + "' and w.said_on <= :asOf)";
    }

    static String condition(SupervisionFigure figure) {
        return switch (figure) {
            case RAISED -> RAISED;
            case BY_HAND -> RAISED + " and c.breach is null";
            case OVERDUE_RETURN -> RAISED + " and c.cause = 'OVERDUE_RETURN'";
            case DISMISSED -> RAISED + " and " + said("DISMISSED");
            case ORDERED -> ORDERED;
            case ANSWERED -> ORDERED + " and " + said("ANSWERED");
            case ANSWERED_IN_TIME -> ORDERED + " and " + said("ANSWERED") + " and " + FIRST_ANSWER + " <= " + FIRST_DUE;
            case UNANSWERED ->
                ORDERED + " and not " + said("ANSWERED") + " and not " + said("REVOKED") + " and " + FIRST_DUE
                        + " < :asOf";
            case ACCEPTED -> ORDERED + " and " + said("ACCEPTED");
            case ESCALATED -> ORDERED + " and " + said("ESCALATED");
        };
    }

    static String condition(SuggestionFigure figure) {
        var made = "s.issued_on between :from and :to and s.issued_on <= :asOf";
        return switch (figure) {
            case MADE -> made;
            case REPLIED -> made + " and r.id is not null";
            case ADOPTED -> made + " and r.adopted = true";
            case NOT_ADOPTED -> made + " and r.adopted = false";
        };
    }

    /** Counted outside the conditions: sums over subqueries are not for every database. */
    static String byOrgan() {
        var flags = Stream.of(SupervisionFigure.values())
                .map(f -> "case when " + condition(f) + " then 1 else 0 end as c_" + f)
                .collect(Collectors.joining(", "));
        return "select organ, " + sums(SupervisionFigure.values()) + " from (select c.organ, " + flags
                + SupervisionRows.FROM + "p.sealed = false and (" + RAISED + " or " + ORDERED
                + ")) t group by organ order by organ";
    }

    static String byAddressee() {
        var flags = Stream.of(SuggestionFigure.values())
                .map(f -> "case when " + condition(f) + " then 1 else 0 end as c_" + f)
                .collect(Collectors.joining(", "));
        return "select kind, organ, " + sums(SuggestionFigure.values()) + " from (select s.kind, s.organ, " + flags
                + SUGGESTIONS + "p.sealed = false and " + condition(SuggestionFigure.MADE)
                + ") t group by kind, organ order by kind, organ";
    }

    private static String sums(Enum<?>[] figures) {
        return Stream.of(figures).map(f -> "sum(c_" + f + ") as f_" + f).collect(Collectors.joining(", "));
    }
}
