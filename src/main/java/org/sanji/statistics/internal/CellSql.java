package org.sanji.statistics.internal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.sanji.petition.RepeatKind;
import org.sanji.statistics.Cell;

/** The condition of each cell over a classified registration; counts and lists use the same one. */
final class CellSql {

    private static final List<Cell> ONCE_CLOSED_SO_FAR = List.of(Cell.SETTLED_NUMERATOR, Cell.IN_OBSERVATION);
    private static final List<Cell> FAILED = List.of(Cell.SETTLED_FAILED, Cell.FAILED_EARLY);

    private CellSql() {}

    static String condition(Cell cell) {
        return switch (cell) {
            case REGISTRATIONS -> "petition_id is not null";
            case REPEATS -> "repeat_kind is not null";
            case INITIALS -> "repeat_kind is null";
            case COUNTED_REPEATS ->
                "repeat_kind in ("
                        + Arrays.stream(RepeatKind.values())
                                .filter(RepeatKind::counted)
                                .map(k -> "'" + k.name() + "'")
                                .collect(Collectors.joining(", "))
                        + ")";
            case REMINDER, OVERDUE_RETURN, DISSATISFIED, AFTER_PROCEDURE, AFTER_FINAL, MULTI_CHANNEL, NEW_FACTS ->
                "repeat_kind = '" + cell.name() + "'";
            case COHORT ->
                "(" + in(ONCE_CLOSED_SO_FAR) + " or " + in(FAILED) + " or " + in(List.of(Cell.RUNNING)) + ")";
            case SETTLED_DENOMINATOR -> in(List.of(Cell.SETTLED_NUMERATOR, Cell.SETTLED_FAILED));
            case PROVISIONAL_NUMERATOR -> in(ONCE_CLOSED_SO_FAR);
            case PROVISIONAL_DENOMINATOR -> "(" + in(ONCE_CLOSED_SO_FAR) + " or " + in(FAILED) + ")";
            case FAILED -> in(FAILED);
            case TRIAGE_DUE -> in(List.of(Cell.TRIAGE_IN_TIME, Cell.TRIAGE_LATE));
            case NOTICE_DUE -> in(List.of(Cell.NOTICE_IN_TIME, Cell.NOTICE_LATE));
            case ANSWER_DUE -> in(List.of(Cell.ANSWER_IN_TIME, Cell.ANSWER_LATE));
            case STEP_TRIAGE, STEP_ACCEPT, STEP_ANSWER, STEP_SERVE, STEP_CLOSE, STEP_WHOLE ->
                "(pass = 1 and " + WorkSql.from(cell) + " is not null and " + WorkSql.to(cell) + " is not null)";
            case STOCK -> in(List.of(Cell.STOCK, Cell.BACKLOG));
            case STOCK_OVERDUE -> "work_due_on < " + RateSql.AS_OF;
            default -> in(List.of(cell));
        };
    }

    private static String in(List<Cell> cells) {
        return "cell in (" + cells.stream().map(c -> "'" + c.name() + "'").collect(Collectors.joining(", ")) + ")";
    }
}
