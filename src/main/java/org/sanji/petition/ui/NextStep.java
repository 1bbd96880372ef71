package org.sanji.petition.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.sanji.common.Days;
import org.sanji.common.ui.Formats;
import org.sanji.petition.PassView;
import org.sanji.petition.PetitionState;
import org.sanji.petition.PetitionView;
import org.sanji.process.TaskKey;
import org.sanji.process.WorkItem;

/**
 * The one place that says what each task asks for, what the law wants by when, and which paper comes out of it; and how
 * each state without a task reads. The switches name every constant, so that a new one does not compile without its line.
 */
final class NextStep {

    /** A paper of the house; {@code Paper.<NAME>.must} in the bundle says what it carries. */
    enum Paper {
        /** 转送函、交办函或者移送函 (Art 22). */
        FORWARDING_LETTER,
        /** 受理告知书 (Art 23). */
        ACCEPTANCE_NOTICE,
        /** 改派或者维持的交办函 (Art 23). */
        ASSIGNMENT_LETTER,
        /** 调处笔录，达成协议的另有调解协议书. */
        MEDIATION_RECORD,
        /** 会商纪要 (Art 24). */
        JOINT_MINUTES,
        HEARING_RECORD,
        /** 听证笔录 (Art 31 (6)). */
        PUBLIC_HEARING_RECORD,
        SIMPLE_ANSWER,
        /** 法定途径的裁判、裁决等文书 (Art 31 (1) to (4)). */
        ROUTE_RESULT,
        /** 延期告知书 (Art 34). */
        EXTENSION_NOTICE,
        /** 听证报告. */
        HEARING_REPORT,
        /** 回避决定书 (Art 28). */
        CHALLENGE_RULING,
        /** 信访处理意见书 (Art 32). */
        HANDLING_OPINION,
        SUGGESTION_ANSWER,
        DUTY_ANSWER,
        /** 送达回证. */
        SERVICE_PROOF,
        /** 督办函 and the three suggestions (Art 40). */
        SUPERVISION_ORDER,
        /** 督办答复 with the reply slip: adopted or not, and why. */
        SUPERVISION_REPLY,
        /** 办结报告 to the superior that assigned it (Art 22 (3)). */
        CLOSING_REPORT,
        TRANSFER_LETTER,
        NON_ACCEPTANCE_NOTICE,
        NO_FURTHER_NOTICE,
        STATUTORY_NOTICE,
        /** 回访记录. */
        VISIT_RECORD,
        /** 履行情况报告. */
        PERFORMANCE_REPORT,
        /** 不予受理复查（复核）告知书，只用于超过期限的请求. */
        REVIEW_REFUSAL,
        /** 复查意见书、复核意见书 (Arts 35, 36). */
        REVIEW_OPINION,
        /** 复查（复核）请求转送函. */
        REVIEW_LETTER
    }

    private NextStep() {}

    static Paper paperOf(TaskKey task) {
        return switch (task) {
            case TRIAGE -> Paper.FORWARDING_LETTER;
            case ORGAN_ANSWER -> Paper.ACCEPTANCE_NOTICE;
            case DECIDE_OBJECTION -> Paper.ASSIGNMENT_LETTER;
            case LEVEL1_SESSION -> Paper.MEDIATION_RECORD;
            case STATE_POSITION, LEVEL2_SESSION -> Paper.JOINT_MINUTES;
            case LEVEL3_HEARING -> Paper.HEARING_RECORD;
            case DRAFT_OPINION, APPROVE_OPINION -> Paper.HANDLING_OPINION;
            case ANSWER_SUGGESTION -> Paper.SUGGESTION_ANSWER;
            case PERFORM_DUTY -> Paper.DUTY_ANSWER;
            case ANSWER_SIMPLY -> Paper.SIMPLE_ANSWER;
            case RECORD_OUTCOME -> Paper.ROUTE_RESULT;
            case APPROVE_EXTENSION -> Paper.EXTENSION_NOTICE;
            case HOLD_HEARING -> Paper.PUBLIC_HEARING_RECORD;
            case REPORT_HEARING -> Paper.HEARING_REPORT;
            case DECIDE_CHALLENGE -> Paper.CHALLENGE_RULING;
            case RECORD_SERVICE, RECORD_REVIEW_SERVICE -> Paper.SERVICE_PROOF;
            case DRAFT_REPORT, CHECK_REPORT -> Paper.CLOSING_REPORT;
            case CALL_BACK, VERIFY_PERFORMANCE -> Paper.VISIT_RECORD;
            case REPORT_PERFORMANCE -> Paper.PERFORMANCE_REPORT;
            case ACCEPT_REVIEW -> Paper.REVIEW_REFUSAL;
            case DRAFT_REVIEW_OPINION, APPROVE_REVIEW_OPINION, RECORD_REVIEW_ANSWER -> Paper.REVIEW_OPINION;
            case FORWARD_REVIEW -> Paper.REVIEW_LETTER;
            case CHECK_SUPERVISION -> Paper.SUPERVISION_ORDER;
            case ANSWER_SUPERVISION, JUDGE_SUPERVISION -> Paper.SUPERVISION_REPLY;
        };
    }

    /** The paper with which a case ended outside the levels; empty while it runs and where none belongs to the end. */
    static Optional<Paper> paperOf(PetitionState state) {
        return Optional.ofNullable(
                switch (state) {
                    case TRANSFERRED -> Paper.TRANSFER_LETTER;
                    case NOT_ACCEPTED -> Paper.NON_ACCEPTANCE_NOTICE;
                    case NO_FURTHER_ACCEPTANCE -> Paper.NO_FURTHER_NOTICE;
                    case STATUTORY -> Paper.STATUTORY_NOTICE;
                    case CLOSED -> Paper.SERVICE_PROOF;
                    case REGISTERED,
                            ASSIGNED,
                            OBJECTED,
                            LEVEL1,
                            LEVEL2,
                            LEVEL3,
                            ANSWERING,
                            ANSWERED,
                            JOINED,
                            EXPLAINED,
                            WITHDRAWN,
                            VOIDED -> null;
                });
    }

    /** What the acting user does next, in one sentence. */
    static String mine(WorkItem item) {
        var act = Labels.of("next.act." + item.task());
        return item.dueAt() == null
                ? Labels.of("next.mine.open", act)
                : Labels.of("next.mine", lastDay(item).toString(), act);
    }

    /** For whom and for what the case waits, in one sentence. */
    static String waiting(WorkItem item, String who) {
        var act = Labels.of("next.act." + item.task());
        return item.dueAt() == null
                ? Labels.of("next.waiting.open", who, act)
                : Labels.of("next.waiting", who, lastDay(item).toString(), act);
    }

    /** What the law or the house wants by when. */
    static String law(WorkItem item, PetitionView petition) {
        var due = item.dueAt() == null ? Formats.ABSENT : lastDay(item).toString();
        return Labels.of("next.law." + item.task(), due, handlingDue(petition));
    }

    static String paper(Paper paper) {
        return Labels.of("next.paper", Labels.of(paper), Labels.of("Paper." + paper + ".must"));
    }

    /** How a state reads in which nobody has a task. */
    static String state(PetitionState state) {
        return Labels.of("next.state." + state);
    }

    private static String handlingDue(PetitionView petition) {
        return petition.passes().stream()
                .max(Comparator.comparingInt(PassView::no))
                .map(PassView::handlingDueOn)
                .map(LocalDate::toString)
                .orElse(Formats.ABSENT);
    }

    /** A period ends with the first instant after its last day. */
    static LocalDate lastDay(WorkItem item) {
        return Days.dayOf(item.dueAt().minusMillis(1));
    }
}
