package org.sanji.process;

import java.util.Optional;

/** User tasks of all processes; the id in BPMN is {@link #id()}. */
public enum TaskKey {
    TRIAGE("triage", CaseVariable.ROUTE),
    ORGAN_ANSWER("organAnswer", CaseVariable.ANSWER),
    DECIDE_OBJECTION("decideObjection", CaseVariable.OBJECTION_RULING),
    LEVEL1_SESSION("level1Session", CaseVariable.SESSION_RESULT),
    STATE_POSITION("statePosition"),
    LEVEL2_SESSION("level2Session", CaseVariable.SESSION_RESULT),
    LEVEL3_HEARING("level3Hearing", CaseVariable.SESSION_RESULT),
    DRAFT_OPINION("draftOpinion"),
    APPROVE_OPINION("approveOpinion", CaseVariable.APPROVAL),
    RECORD_OUTCOME("recordOutcome", CaseVariable.ROUTE_RESULT),
    APPROVE_EXTENSION("approveExtension", CaseVariable.APPROVAL),
    ANSWER_SIMPLY("answerSimply", CaseVariable.SIMPLE_RESULT),
    ANSWER_SUGGESTION("answerSuggestion"),
    PERFORM_DUTY("performDuty"),
    RECORD_SERVICE("recordService"),
    DRAFT_REPORT("draftReport"),
    CHECK_REPORT("checkReport", CaseVariable.REPORT_CHECK),
    HOLD_HEARING("holdHearing", CaseVariable.HEARING_RESULT),
    REPORT_HEARING("reportHearing"),
    DECIDE_CHALLENGE("decideChallenge"),
    CALL_BACK("callBack"),
    REPORT_PERFORMANCE("reportPerformance"),
    VERIFY_PERFORMANCE("verifyPerformance", CaseVariable.CHECK_RESULT),
    /** The review organ takes a request up, or refuses a late one. */
    ACCEPT_REVIEW("acceptReview", CaseVariable.REVIEW_ACCEPTANCE),
    DRAFT_REVIEW_OPINION("draftReviewOpinion"),
    APPROVE_REVIEW_OPINION("approveReviewOpinion", CaseVariable.APPROVAL),
    /** The bureau sends a request to a review organ outside. */
    FORWARD_REVIEW("forwardReview"),
    RECORD_REVIEW_ANSWER("recordReviewAnswer"),
    RECORD_REVIEW_SERVICE("recordReviewService"),
    CHECK_SUPERVISION("checkSupervision", CaseVariable.CAUSE_CHECK),
    ANSWER_SUPERVISION("answerSupervision"),
    JUDGE_SUPERVISION("judgeSupervision", CaseVariable.CONCLUSION);

    private final String id;
    private final CaseVariable decides;

    TaskKey(String id) {
        this(id, null);
    }

    TaskKey(String id, CaseVariable decides) {
        this.id = id;
        this.decides = decides;
    }

    public String id() {
        return id;
    }

    /** What a completion must bring along: a gateway asks for it, and an older value must not answer in its place. */
    public Optional<CaseVariable> decides() {
        return Optional.ofNullable(decides);
    }

    /** Hands a paper over: the hall does it for every organ. */
    public boolean isService() {
        return this == RECORD_SERVICE || this == RECORD_REVIEW_SERVICE;
    }

    /** Between the bureau and the organ that does it: other organs of the case do not know of it. */
    public boolean isConfidential() {
        return this == CHECK_SUPERVISION || this == ANSWER_SUPERVISION || this == JUDGE_SUPERVISION;
    }

    public static TaskKey ofId(String id) {
        for (var key : values()) {
            if (key.id.equals(id)) {
                return key;
            }
        }
        throw new IllegalArgumentException("no task key for " + id);
    }
}
