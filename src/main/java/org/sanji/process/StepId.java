package org.sanji.process;

/** Service tasks of all processes; the id in BPMN is {@link #id()}, and exactly one {@link ServiceStep} answers to it. */
public enum StepId {
    OPEN_CASE("openCase"),
    JOIN_CASE("joinCase"),
    RECORD_PROPOSAL("recordProposal"),
    TRANSFER_CASE("transferCase"),
    NOT_ACCEPT_CASE("notAcceptCase"),
    NO_FURTHER_ACCEPTANCE("noFurtherAcceptance"),
    EXPLAIN_REVIEW("explainReview"),
    ASSIGN_ORGAN("assignOrgan"),
    ACCEPT_BY_SILENCE("acceptBySilence"),
    ACCEPT_CASE("acceptCase"),
    STATUTORY_ROUTE("statutoryRoute"),
    PLAN_OUTCOME("planOutcome"),
    REMIND_OUTCOME("remindOutcome"),
    ENTER_SIMPLE("enterSimple"),
    REMIND_SIMPLE("remindSimple"),
    LEAVE_SIMPLE("leaveSimple"),
    ISSUE_SIMPLE_ANSWER("issueSimpleAnswer"),
    ENTER_LEVEL1("enterLevel1"),
    ENTER_LEVEL2("enterLevel2"),
    ENTER_LEVEL3("enterLevel3"),
    LEAVE_LEVEL_AT_LIMIT("leaveLevelAtLimit"),
    COUNT_SESSIONS("countSessions"),
    OPEN_ROUND("openRound"),
    COMPARE_POSITIONS("comparePositions"),
    CONCLUDE_AGREEMENT("concludeAgreement"),
    ISSUE_OPINION("issueOpinion"),
    ISSUE_SUGGESTION_ANSWER("issueSuggestionAnswer"),
    ISSUE_DUTY_ANSWER("issueDutyAnswer"),
    EXTEND_HANDLING("extendHandling"),
    GRANT_EXTENSION("grantExtension"),
    LAPSE_EXTENSION("lapseExtension"),
    CLOSE_CASE("closeCase"),
    WITHDRAW_CASE("withdrawCase"),
    RAISE_TRIAGE_BREACH("raiseTriageBreach"),
    RAISE_NOTICE_BREACH("raiseNoticeBreach"),
    RAISE_HANDLING_BREACH("raiseHandlingBreach"),
    RAISE_CONVENE_BREACH("raiseConveneBreach"),
    RAISE_LEVEL_BREACH("raiseLevelBreach"),
    RAISE_SERVICE_BREACH("raiseServiceBreach"),
    PLAN_REPORT("planReport"),
    OPEN_REPORT("openReport"),
    SEND_REPORT("sendReport"),
    RAISE_REPORT_BREACH("raiseReportBreach"),
    ANNOUNCE_HEARING("announceHearing"),
    FILE_HEARING_RECORD("fileHearingRecord"),
    CLOSE_UNHELD_HEARING("closeUnheldHearing"),
    ISSUE_HEARING_REPORT("issueHearingReport"),
    CALL_OFF_HEARING("callOffHearing"),
    INVITE_TO_RATE("inviteToRate"),
    COUNT_RATING("countRating"),
    CLOSE_RATING_WINDOW("closeRatingWindow"),
    CANCEL_AFTERCARE("cancelAftercare"),
    OPEN_CHECK("openCheck"),
    CLOSE_CHECK("closeCheck"),
    POSTPONE_CHECK("postponeCheck"),
    OPEN_BROKEN_PASS("openBrokenPass"),
    RAISE_NOT_CARRIED_OUT("raiseNotCarriedOut"),
    DROP_CHECK("dropCheck"),
    OPEN_REVIEW("openReview"),
    REFUSE_REVIEW("refuseReview"),
    ISSUE_REVIEW_OPINION("issueReviewOpinion"),
    SEND_REVIEW("sendReview"),
    ADOPT_REVIEW_ANSWER("adoptReviewAnswer"),
    OPEN_REDO_PASS("openRedoPass"),
    CLOSE_REVIEW("closeReview"),
    WITHDRAW_REVIEW("withdrawReview"),
    RAISE_REVIEW_BREACH("raiseReviewBreach"),
    RAISE_REVIEW_SERVICE_BREACH("raiseReviewServiceBreach");

    private final String id;

    StepId(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
