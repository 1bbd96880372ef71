package org.sanji.statistics;

import java.util.Arrays;
import java.util.List;
import org.sanji.petition.RepeatKind;

/** Every count on the page that opens the list of the petitions behind it. */
public enum Cell {
    /** All registrations of the period. */
    REGISTRATIONS,
    /** Registrations that repeat an earlier one. */
    REPEATS,
    /** 逾期再访 and 不服再访. */
    COUNTED_REPEATS,
    REMINDER,
    OVERDUE_RETURN,
    DISSATISFIED,
    AFTER_PROCEDURE,
    AFTER_FINAL,
    MULTI_CHANNEL,
    NEW_FACTS,
    /** Registrations that repeat nothing; the cells from here to the last LEFT_OUT divide them. */
    INITIALS,
    /** Initial petitions accepted for handling and not left out. */
    COHORT,
    /** Once-closed, window passed. */
    SETTLED_NUMERATOR,
    /** Fate settled. */
    SETTLED_DENOMINATOR,
    /** Failed, and the window has passed. */
    SETTLED_FAILED,
    /** Closed and so far not failed. */
    PROVISIONAL_NUMERATOR,
    /** Closed or failed so far. */
    PROVISIONAL_DENOMINATOR,
    /** Failed so far, settled or not. */
    FAILED,
    /** Failed already, but the window has not passed: not yet in the settled rate. */
    FAILED_EARLY,
    /** Closed, not failed, window still open. */
    IN_OBSERVATION,
    /** Accepted, neither closed nor failed. */
    RUNNING,
    /** Not yet accepted and not yet ended. */
    NOT_YET_ACCEPTED,
    LEFT_OUT_NOT_ACCEPTED,
    LEFT_OUT_TRANSFERRED,
    LEFT_OUT_STATUTORY,
    LEFT_OUT_WITHDRAWN,
    /** Initial now, but its case ended as joined or explained before its link was corrected. */
    LEFT_OUT_OTHER,
    /** Triage was due and its day has passed. */
    TRIAGE_DUE(Basis.TRIAGE_DUE),
    TRIAGE_IN_TIME(Basis.TRIAGE_DUE),
    TRIAGE_LATE(Basis.TRIAGE_DUE),
    /** The day is still to come. */
    TRIAGE_WAITING(Basis.TRIAGE_DUE),
    /** Ended before the day without it: withdrawn, joined. */
    TRIAGE_LEFT_OUT(Basis.TRIAGE_DUE),
    NOTICE_DUE(Basis.NOTICE_DUE),
    NOTICE_IN_TIME(Basis.NOTICE_DUE),
    NOTICE_LATE(Basis.NOTICE_DUE),
    NOTICE_WAITING(Basis.NOTICE_DUE),
    NOTICE_LEFT_OUT(Basis.NOTICE_DUE),
    ANSWER_DUE(Basis.ANSWER_DUE),
    ANSWER_IN_TIME(Basis.ANSWER_DUE),
    ANSWER_LATE(Basis.ANSWER_DUE),
    ANSWER_WAITING(Basis.ANSWER_DUE),
    ANSWER_LEFT_OUT(Basis.ANSWER_DUE),
    /** Passes closed; the steps below are first passes of which both days are known. */
    CLOSED(Basis.CLOSED),
    STEP_TRIAGE(Basis.CLOSED),
    STEP_ACCEPT(Basis.CLOSED),
    STEP_ANSWER(Basis.CLOSED),
    STEP_SERVE(Basis.CLOSED),
    STEP_CLOSE(Basis.CLOSED),
    STEP_WHOLE(Basis.CLOSED),
    /** Everything open. */
    STOCK(Basis.OPEN),
    /** Open and past the legal date. */
    STOCK_OVERDUE(Basis.OPEN),
    /** Open for longer, or reopened more often, than the house allows (积案). */
    BACKLOG(Basis.OPEN);

    private final Basis basis;

    Cell() {
        this(Basis.REGISTERED);
    }

    Cell(Basis basis) {
        this.basis = basis;
    }

    public Basis basis() {
        return basis;
    }

    /** Those that rest on one basis, in order. */
    public static List<Cell> of(Basis basis) {
        return Arrays.stream(values()).filter(c -> c.basis == basis).toList();
    }

    /** Both ends of a step of the way, whose mean length is shown. */
    public boolean isStep() {
        return name().startsWith("STEP_");
    }

    public boolean isLeftOut() {
        return name().startsWith("LEFT_OUT_");
    }

    public static Cell of(RepeatKind kind) {
        return valueOf(kind.name());
    }
}
