package org.sanji.process;

import java.util.Date;

/**
 * Every variable that a process may hold: few, typed, and free of personal data. The name in BPMN and DMN is
 * {@link #key()}; due instants are {@link Date} because the engine refuses others in timers.
 */
public enum CaseVariable {
    /** JOIN, TRIAGE or HANDLING: how a started case enters the flow. */
    ENTRY("entry", String.class),
    /** Track of the purpose: SUGGESTION, APPEAL_REQUEST, ACCUSATION. */
    TRACK("track", String.class),
    /** Computed repeat kind, or NONE. */
    REPEAT_KIND("repeatKind", String.class),
    /** How many organs the category rules name, 0 when unknown. */
    ORGAN_COUNT("organCount", Integer.class),
    /** Proposal of the decision table: a TriageRoute. */
    PROPOSED_ROUTE("proposedRoute", String.class),
    /** Whether the number of persons concerned reaches the house's number for a large joint petition. */
    LARGE_JOINT("largeJoint", Boolean.class),
    /** Whether a superior assigned it and marked it important. */
    SUPERIOR_IMPORTANT("superiorImportant", Boolean.class),
    /** Proposal of the decision table: level to begin with, 1 to 3. */
    PROPOSED_LEVEL("proposedLevel", Integer.class),
    /** Proposal of the decision table: why, a TriageCause. */
    PROPOSED_CAUSE("proposedCause", String.class),
    /** The officer's choice: a TriageRoute. */
    ROUTE("route", String.class),
    /** What a process beside the case is about: the id of an order, a request, a promise. */
    SUBJECT("subject", String.class),
    /** Code of the organ that leads. */
    LEAD_ORGAN("leadOrgan", String.class),
    /** Username of the leader in charge of the lead organ. */
    LEADER("leader", String.class),
    /** Level with which handling begins, 1 to 3. */
    START_LEVEL("startLevel", Integer.class),
    /** ACCEPT, OBJECT or STATUTORY. */
    ANSWER("answer", String.class),
    /** How the bureau decided an objection: REASSIGN, UPHELD_ASSIGNMENT, JOINT. */
    OBJECTION_RULING("objectionRuling", String.class),
    /** AGREED, OPINION, UP, AGAIN or ADD_ORGAN: the end of a session. */
    SESSION_RESULT("sessionResult", String.class),
    /** Whether the configured number of failed sessions at this level is reached. */
    SESSIONS_EXHAUSTED("sessionsExhausted", Boolean.class),
    /** Whether the organs' positions contradict each other. */
    ORGANS_DISAGREE("organsDisagree", Boolean.class),
    /** Organs asked in the current round: comma-separated codes as a list. */
    ROUND_ORGANS("roundOrgans", java.util.List.class),
    /** The one organ of a position task (multi-instance element). */
    ORGAN("organ", String.class),
    /** APPROVE, RETURN or REFUSE: the head's word on a draft opinion or on an extension. */
    APPROVAL("approval", String.class),
    /** AGREEMENT, OPINION or UP: how a level ended. */
    LEVEL_OUTCOME("levelOutcome", String.class),
    /** Whether the case ends with a paper that must be served (an agreement closes when signed). */
    NEEDS_SERVICE("needsService", Boolean.class),
    /** Whether the case has ended when the report to a superior is planned. */
    OUTCOME_KNOWN("outcomeKnown", Boolean.class),
    /** Whether an organ drafts the report; else the bureau writes it itself. */
    REPORT_BY_ORGAN("reportByOrgan", Boolean.class),
    /** SEND or RETURN: the bureau's word on a drafted report. */
    REPORT_CHECK("reportCheck", String.class),
    /** FINAL or INTERIM: what was reported. */
    REPORT_KIND("reportKind", String.class),
    /** Whether the organ handles the matter by the simple procedure. */
    SIMPLE("simple", Boolean.class),
    /** ANSWERED or NORMAL: how the simple procedure ended. */
    SIMPLE_RESULT("simpleResult", String.class),
    /** End of the period to answer in the simple procedure. */
    SIMPLE_DUE_AT("simpleDueAt", Date.class),
    /** KNOWN or PENDING: whether a statutory route has come to its result. */
    ROUTE_RESULT("routeResult", String.class),
    /** Day on which the result of a statutory route is asked for. */
    OUTCOME_DUE_AT("outcomeDueAt", Date.class),
    /** Role of those who hold a hearing. */
    HEARING_ROLE("hearingRole", String.class),
    /** Role of whoever decides whether a member of a hearing stands back. */
    HEARING_HEAD_ROLE("hearingHeadRole", String.class),
    /** HELD or NOT_HELD: what came of a hearing on its day. */
    HEARING_RESULT("hearingResult", String.class),
    /** End of the day of a hearing. */
    HEARING_DUE_AT("hearingDueAt", Date.class),
    /** End of the period to report on a hearing. */
    HEARING_REPORT_DUE_AT("hearingReportDueAt", Date.class),
    /** Code of the organ that reviews a disputed opinion. */
    REVIEW_ORGAN("reviewOrgan", String.class),
    /** Code of the organ whose people serve the paper of the review. */
    REVIEW_DESK("reviewDesk", String.class),
    /** HERE, SEND or THERE: whether the review organ works in this system, or is asked by us or by the petitioner. */
    REVIEW_WAY("reviewWay", String.class),
    /** ACCEPT or REFUSE. */
    REVIEW_ACCEPTANCE("reviewAcceptance", String.class),
    /** Whether the review revoked the opinion or ordered the matter to be handled again. */
    REVIEW_REDO("reviewRedo", Boolean.class),
    /** End of the period of review or final review (Arts 35, 36), hearing time included. */
    REVIEW_DUE_AT("reviewDueAt", Date.class),
    /** End of the house limit to send a request to the review organ. */
    FORWARD_DUE_AT("forwardDueAt", Date.class),
    /** ORDER, MERGE or DISMISS: what a supervisor makes of a cause. */
    CAUSE_CHECK("causeCheck", String.class),
    /** ACCEPTED, AGAIN, ESCALATED or REVOKED: the supervisor's word on an order. */
    CONCLUSION("conclusion", String.class),
    /** Code of the organ that answers an order. */
    SUPERVISED_ORGAN("supervisedOrgan", String.class),
    /** Whether the order is addressed to the bureau itself. */
    BUREAU_SUPERVISED("bureauSupervised", Boolean.class),
    /** Whether the organ of an order has no accounts here: its letter is recorded. */
    OUTSIDE_SUPERVISED("outsideSupervised", Boolean.class),
    /** End of the period to check a cause of supervision. */
    CAUSE_DUE_AT("causeDueAt", Date.class),
    /** End of the period to answer an order. */
    ORDER_DUE_AT("orderDueAt", Date.class),
    /** End of the period to judge an answer. */
    JUDGE_DUE_AT("judgeDueAt", Date.class),
    /** End of the triage period (Art 22). */
    TRIAGE_DUE_AT("triageDueAt", Date.class),
    /** End of the period to tell the petitioner (Art 23); silence then counts as acceptance. */
    NOTICE_DUE_AT("noticeDueAt", Date.class),
    /** End of the period to object (Art 23). */
    OBJECTION_DUE_AT("objectionDueAt", Date.class),
    /** End of the handling period (Art 34), extension included. */
    HANDLING_DUE_AT("handlingDueAt", Date.class),
    /** End of the period in which the organs of a joint mediation state their positions. */
    CONVENE_DUE_AT("conveneDueAt", Date.class),
    /** End of the period in which the leader hears at level three. */
    LEADER_HEAR_DUE_AT("leaderHearDueAt", Date.class),
    /** End of the current level's house limit; at level three, which has none above it, of the handling period. */
    LEVEL_DUE_AT("levelDueAt", Date.class),
    /** End of the period to serve an issued paper. */
    SERVICE_DUE_AT("serviceDueAt", Date.class),
    /** End of the last day for the report to a superior. */
    REPORT_DUE_AT("reportDueAt", Date.class),
    /** When the report is asked for although there is no outcome yet. */
    REPORT_DRAFT_DUE_AT("reportDraftDueAt", Date.class),
    /** Whether the petitioner rated the pass within the period. */
    RATED("rated", Boolean.class),
    /** NOBODY, DESK or OFFICER: who calls a dissatisfied petitioner back. */
    CALL_BACK_BY("callBackBy", String.class),
    /** Code of the organ that checks a performance; XFJ for the bureau. */
    CHECKER("checker", String.class),
    /** KEPT, POSTPONED, NEW_PASS, SUPERVISE or RECORDED: what follows from a check. */
    CHECK_RESULT("checkResult", String.class),
    /** End of the period in which a closed pass can be rated. */
    EVALUATION_DUE_AT("evaluationDueAt", Date.class),
    /** End of the period to call a dissatisfied petitioner back. */
    CALL_BACK_DUE_AT("callBackDueAt", Date.class),
    /** Beginning of the day by which something was promised. */
    PERFORMANCE_DUE_AT("performanceDueAt", Date.class),
    /** End of the period to check whether it was kept. */
    CHECK_DUE_AT("checkDueAt", Date.class);

    private final String key;
    private final Class<?> type;

    CaseVariable(String key, Class<?> type) {
        this.key = key;
        this.type = type;
    }

    public String key() {
        return key;
    }

    public Class<?> type() {
        return type;
    }
}
