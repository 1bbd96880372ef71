package org.sanji.petition;

/** Every event of a case that the timeline shows. The sentence is the bundle key {@code timeline.<KIND>}. */
public enum TimelineKind {
    REGISTERED,
    LINKED,
    LINK_CORRECTED,
    JOINED,
    /** On the running or earlier case: the person came again. */
    REPEAT_RECEIVED,
    /** The oral record was read back and the petitioner confirmed it. */
    READ_BACK,
    URGENT_FLAGGED,
    /** A superior's letter of assignment was recorded: organ, number, date for the report. */
    SUPERIOR_LETTER,
    LEADER_TOLD,
    /** Put before a leader to read. */
    SENT_FOR_READING,
    INSTRUCTED,
    INSTRUCTION_ANSWERED,
    INSTRUCTION_ASKED_AGAIN,
    INSTRUCTION_ACCEPTED,
    PROPOSED,
    TRIAGED,
    NEW_FACTS_CLAIMED,
    NEW_FACTS_CONFIRMED,
    NEW_FACTS_REJECTED,
    TRANSFERRED,
    NOT_ACCEPTED,
    NO_FURTHER_ACCEPTANCE,
    EXPLAINED,
    ASSIGNED,
    OBJECTED,
    OBJECTION_RULED,
    ACCEPTED,
    ACCEPTED_BY_SILENCE,
    NOTIFIED,
    STATUTORY,
    /** The organ answers by the simple procedure: ground, by when. */
    SIMPLE_BEGUN,
    SIMPLE_REMINDED,
    /** The normal procedure took over: cause, reason, by when. */
    SIMPLE_LEFT,
    /** A written simple answer was issued: paper. */
    SIMPLE_ANSWERED,
    /** The petitioner was told the answer: channel, paper. */
    SIMPLE_TOLD,
    /** What came of the statutory route: procedure, outcome, organ, paper. */
    ROUTE_OUTCOME,
    /** No result yet: procedure, when it is asked again, what was learnt. */
    ROUTE_PENDING,
    ROUTE_REMINDED,
    LEVEL_ENTERED,
    LEVEL_LIMIT,
    CO_ORGAN_ADDED,
    ROOM_BOOKED,
    ROOM_RELEASED,
    SESSION_HELD,
    /** The lead asks further organs to state their position. */
    ORGANS_INVITED,
    JOINT_TASK_SET,
    JOINT_TASK_DONE,
    JOINT_TASK_MISSED,
    ROUND_OPENED,
    /** An organ named its handler: name, reason. */
    HANDLER_NAMED,
    /** The organ's handler no longer is: name, reason. */
    HANDLER_ENDED,
    /** Somebody acted in the place of an absent person: name, task. */
    STOOD_IN,
    POSITION_STATED,
    DRAFT_SUBMITTED,
    DRAFT_RETURNED,
    /** A hearing was decided on: when, where. */
    HEARING_ANNOUNCED,
    /** Another day or place: when, where, why. */
    HEARING_MOVED,
    HEARING_CALLED_OFF,
    HEARING_NOT_HELD,
    /** Members of a hearing are asked to stand back: names. */
    HEARING_CHALLENGED,
    /** Names, ruling, reason. */
    HEARING_CHALLENGE_DECIDED,
    HEARING_HELD,
    /** The conclusion, in words. */
    HEARING_REPORTED,
    AGREEMENT_SIGNED,
    OPINION_ISSUED,
    SUGGESTION_ANSWERED,
    DUTY_ANSWERED,
    /** Days, why. */
    EXTENSION_ASKED,
    EXTENSION_REFUSED,
    /** The request fell away: the case has ended, or the period is over. */
    EXTENSION_LAPSED,
    EXTENDED,
    SERVED,
    CLOSED,
    /** The petitioner signed a request to withdraw. */
    WITHDRAWAL_SIGNED,
    WITHDRAWN,
    BREACH,
    /** The report on a superior's assignment: its kind, number, the superior. */
    REPORT_DRAFTED,
    REPORT_GIVEN_BACK,
    REPORT_SENT,
    /** The superior wants it completed: reason, new date. */
    REPORT_RETURNED,
    /** A cause of supervision was named by hand: bureau, cause. */
    SUPERVISION_RAISED,
    SUPERVISION_DISMISSED,
    SUPERVISION_MERGED,
    /** An order went out: organ, number, due date. */
    SUPERVISION_ORDERED,
    /** The same for everybody, the petitioner too: neither who nor why. */
    SUPERVISED,
    SUPERVISION_OVERDUE,
    SUPERVISION_ANSWERED,
    SUPERVISION_ASKED_AGAIN,
    SUPERVISION_ACCEPTED,
    /** Put before the leader in charge: organ, leader. */
    SUPERVISION_ESCALATED,
    SUPERVISION_REVOKED,
    /** Another organ's written reply to a suggestion came in: bureau, organ, number of its letter. */
    SUGGESTION_REPLIED,
    /** Somebody stepped aside for a direct interest (Art 28). */
    RECUSED,
    RECUSAL_LIFTED,
    /** The petitioner is asked to rate the closed pass: last day. */
    INVITED_TO_RATE,
    RATED,
    /** The period passed without a rating. */
    NOT_RATED,
    /** A new pass began: the invitation to rate the closed one is taken back. */
    INVITATION_WITHDRAWN,
    /** The bureau tried to call back and reached nobody. */
    CALL_TRIED,
    CALLED_BACK,
    /** A follow-up visit outside a task. */
    VISITED,
    PERFORMANCE_REPORTED,
    CHECK_KEPT,
    CHECK_PARTLY,
    CHECK_NOT_KEPT,
    /** Another day of performance, with the consent of those it was promised to. */
    CHECK_POSTPONED,
    CHECK_DROPPED,
    /** Both sides changed or ended their agreement. */
    AGREEMENT_CHANGED,
    /** Written before performance was checked by a process of its own. */
    PERFORMANCE_KEPT,
    /** The same. */
    AGREEMENT_BROKEN,
    /** A leader took the matter on (包案): name. */
    BACKLOG_TAKEN,
    BACKLOG_PLANNED,
    BACKLOG_STEP_DONE,
    BACKLOG_STEP_DROPPED,
    BACKLOG_CONTACTED,
    BACKLOG_HANDED_ON,
    BACKLOG_ENDED,
    /** Social assistance was pointed out (Art 37): name, organ, where, telephone. */
    ASSISTANCE_POINTED_OUT,
    ASSISTANCE_WITHDRAWN,
    /** The petitioner told of it. */
    ASSISTANCE_HEARD,
    REVIEW_REQUESTED,
    /** The petitioner asked for review or final review: level, review organ, disputed paper, day that counts. */
    REVIEW_FILED,
    /** The request went to a review organ outside: level, organ, number of the letter. */
    REVIEW_FORWARDED,
    REVIEW_ACCEPTED,
    REVIEW_REFUSED,
    REVIEW_DRAFT_SUBMITTED,
    REVIEW_DRAFT_RETURNED,
    /** The review opinion is there: level, organ, number, result. */
    REVIEW_ISSUED,
    REVIEW_SERVED,
    REVIEW_WITHDRAWN,
    FINAL_REVIEW_DONE,
    /** The official calendar of a year came: the due date moved. Args: old day, new day. */
    DATE_MOVED,
    PASS_OPENED,
    RECEIPT_REPRINTED,
    CORRECTED,
    UNMASKED,
    /** Attachments joined the petition. */
    FILES_ADDED,
    FILE_RETRACTED,
    /** An issued paper was taken back: number or kind, reason. */
    PAPER_REVOKED,
    VOIDED,
    IMPORTED;

    /** Whether the entry concerns one organ only, named by its first argument; other organs of the case do not see it. */
    public boolean isOfOneOrgan() {
        return switch (this) {
            case INSTRUCTED,
                    INSTRUCTION_ANSWERED,
                    INSTRUCTION_ASKED_AGAIN,
                    INSTRUCTION_ACCEPTED,
                    SUPERVISION_RAISED,
                    SUPERVISION_DISMISSED,
                    SUPERVISION_MERGED,
                    SUPERVISION_ORDERED,
                    SUPERVISION_OVERDUE,
                    SUPERVISION_ANSWERED,
                    SUPERVISION_ASKED_AGAIN,
                    SUPERVISION_ACCEPTED,
                    SUPERVISION_ESCALATED,
                    SUPERVISION_REVOKED,
                    SUGGESTION_REPLIED -> true;
            default -> false;
        };
    }
}
