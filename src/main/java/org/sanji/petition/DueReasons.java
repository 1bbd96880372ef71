package org.sanji.petition;

import java.time.LocalDate;
import java.util.Locale;
import org.sanji.common.Texts;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.Deadlines;
import org.sanji.deadline.DueDate;
import org.sanji.process.TaskKey;
import org.springframework.stereotype.Component;

/** Says in one sentence why a due date is what it is, wherever one stands; null where nothing is due. */
@Component
public class DueReasons {

    private final Deadlines deadlines;
    private final Texts texts;

    DueReasons(Deadlines deadlines, Texts texts) {
        this.deadlines = deadlines;
        this.texts = texts;
    }

    public String of(DueView due, Locale locale) {
        return due == null
                ? null
                : of(
                        new DueDate(due.kind(), due.startedOn(), due.dueOn(), due.internalTarget(), due.provisional()),
                        locale);
    }

    public String of(DueDate due, Locale locale) {
        return due == null ? null : deadlines.explain(due, locale);
    }

    /** Of a clock whose first day is not at hand. */
    public String of(ClockKind kind, LocalDate dueOn, Locale locale) {
        return dueOn == null ? null : deadlines.explainUntil(kind, dueOn, locale);
    }

    /** Of a clock that is stored with both its days. */
    public String of(ClockKind kind, LocalDate startedOn, LocalDate dueOn, Locale locale) {
        return dueOn == null ? null : deadlines.explain(deadlines.until(kind, startedOn, dueOn), locale);
    }

    /**
     * Of a task in a list.
     *
     * @param level where the petition stands, null at none
     */
    public String of(TaskKey task, MediationLevel level, LocalDate dueOn, Locale locale) {
        if (dueOn == null) {
            return null;
        }
        var clock = clockOf(task, level);
        return clock == null
                ? texts.get("due.why." + task, locale, dueOn.toString(), hearDays(), handlingDays())
                : deadlines.explainUntil(clock, dueOn, locale);
    }

    private int hearDays() {
        return deadlines.rule(ClockKind.LEVEL3_HEAR).length();
    }

    private int handlingDays() {
        return deadlines.rule(ClockKind.HANDLING).length();
    }

    /** The clock of a task; null where a person named the day, or where the day depends on more than one clock. */
    private static ClockKind clockOf(TaskKey task, MediationLevel level) {
        return switch (task) {
            case TRIAGE -> ClockKind.TRIAGE;
            case ORGAN_ANSWER, DECIDE_OBJECTION -> ClockKind.NOTICE;
            case LEVEL1_SESSION -> ClockKind.LEVEL1;
            case STATE_POSITION -> ClockKind.LEVEL2_CONVENE;
            case LEVEL2_SESSION -> ClockKind.LEVEL2;
            case DRAFT_OPINION, APPROVE_OPINION -> ofLevel(level);
            case ANSWER_SIMPLY -> ClockKind.SIMPLE_ANSWER;
            case ANSWER_SUGGESTION -> ClockKind.SUGGESTION;
            case PERFORM_DUTY -> ClockKind.DUTY;
            case RECORD_SERVICE, RECORD_REVIEW_SERVICE -> ClockKind.SERVICE;
            case REPORT_HEARING -> ClockKind.HEARING_REPORT;
            case CALL_BACK -> ClockKind.CALL_BACK;
            case REPORT_PERFORMANCE, VERIFY_PERFORMANCE -> ClockKind.EXECUTION_CHECK;
            case FORWARD_REVIEW -> ClockKind.REVIEW_FORWARD;
            case CHECK_SUPERVISION -> ClockKind.SUPERVISION_CHECK;
            case JUDGE_SUPERVISION -> ClockKind.SUPERVISION_JUDGE;
            case LEVEL3_HEARING,
                    RECORD_OUTCOME,
                    APPROVE_EXTENSION,
                    DRAFT_REPORT,
                    CHECK_REPORT,
                    HOLD_HEARING,
                    DECIDE_CHALLENGE,
                    ACCEPT_REVIEW,
                    DRAFT_REVIEW_OPINION,
                    APPROVE_REVIEW_OPINION,
                    RECORD_REVIEW_ANSWER,
                    ANSWER_SUPERVISION -> null;
        };
    }

    /** The highest level has no limit of its own: there the opinion has until the end of handling. */
    private static ClockKind ofLevel(MediationLevel level) {
        return level == MediationLevel.DEPARTMENT
                ? ClockKind.LEVEL1
                : level == MediationLevel.JOINT ? ClockKind.LEVEL2 : null;
    }
}
