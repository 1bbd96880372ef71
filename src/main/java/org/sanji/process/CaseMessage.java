package org.sanji.process;

/** Messages that reach into a running case from outside its tasks. */
public enum CaseMessage {
    /** The petitioner withdraws by a signed request; ends the case. */
    WITHDRAW("withdraw"),
    /** The handling period was extended once (Art 34); the step computes the new date. */
    EXTEND("extend"),
    /** The case that a process beside it waits for has ended, in whatever way. */
    CASE_ENDED("caseEnded"),
    /** The petitioner does not agree with a written simple answer that is not served yet. */
    SIMPLE_DISAGREED("simpleDisagreed"),
    /** Somebody asks that a member of a hearing stand back. */
    CHALLENGE_HEARING("challengeHearing"),
    /** A hearing is called off, or the case it serves has ended. */
    END_HEARING("endHearing"),
    /** The petitioner rated a closed pass. */
    RATE("rate"),
    /** What followed a closure ends: a new pass began, or an agreement was changed by both sides. */
    STOP_FOLLOW_UP("stopFollowUp"),
    /** The petitioner takes a request for review back. */
    WITHDRAW_REVIEW("withdrawReview"),
    /** The supervisor waits no longer for the answer to an order: revoked, or put before the leader. */
    END_SUPERVISION("endSupervision");

    private final String messageName;

    CaseMessage(String messageName) {
        this.messageName = messageName;
    }

    /** Name in BPMN. */
    public String messageName() {
        return messageName;
    }
}
