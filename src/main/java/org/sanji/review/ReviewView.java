package org.sanji.review;

import java.time.LocalDate;
import java.util.UUID;
import org.sanji.mediation.ServiceMethod;

/**
 * One request for review and what became of it. Parts are null until they exist.
 *
 * @param organ code of the review organ
 * @param next until when and where final review can be asked for; null when it cannot
 */
public record ReviewView(
        UUID id,
        UUID petitionId,
        int pass,
        ReviewLevel level,
        ReviewState state,
        ReviewWay way,
        String organ,
        Disputed disputed,
        Request request,
        Period period,
        Decision decision,
        Forwarding forwarding,
        Opinion opinion,
        Service service,
        Withdrawal withdrawal,
        Next next) {

    /** The paper that the petitioner does not accept. */
    public record Disputed(String paperNumber, String organ, LocalDate issuedOn, LocalDate servedOn) {}

    /**
     * The request itself.
     *
     * @param countedOn the day that decides: the postmark, else the receipt
     * @param lastDayOn last day of the petitioner's period
     * @param provisional {@code lastDayOn} rests on a calendar that is not published yet
     */
    public record Request(
            ReviewChannel channel,
            LocalDate receivedOn,
            LocalDate postmarkedOn,
            LocalDate countedOn,
            LocalDate lastDayOn,
            boolean provisional,
            boolean inTime,
            String requests,
            String grounds,
            String lateReason,
            String recordedBy) {}

    /**
     * The review organ's thirty days.
     *
     * @param restDays days of the hearing that do not count (Art 36), contained in {@code dueOn}
     */
    public record Period(LocalDate startedOn, LocalDate dueOn, int restDays) {}

    /**
     * Taken up or refused.
     *
     * @param accepted false: refused
     * @param reason why a late request was taken up, or why it was refused
     */
    public record Decision(boolean accepted, LocalDate on, String by, String reason, String noticeNumber) {}

    /** Sent to an organ outside; receivedOn is the day of its answer. */
    public record Forwarding(LocalDate sentOn, String letterNumber, String enclosures, LocalDate receivedOn) {}

    /**
     * The review opinion; a draft to the review organ alone, without number.
     *
     * @param comment why the head gave it back
     */
    public record Opinion(
            String number, LocalDate issuedOn, ReviewDraft text, String comment, String writtenBy, String approvedBy) {}

    /** Service of opinion or refusal. */
    public record Service(
            LocalDate dueOn, LocalDate servedOn, ServiceMethod method, String receiver, String proof, String by) {}

    /** Taken back on a signed paper. */
    public record Withdrawal(LocalDate signedOn, String paper, String reason) {}

    /** What the petitioner can do next. */
    public record Next(LocalDate lastDayOn, boolean provisional, String organ) {}

    /** Whether an issued opinion leaves an answer standing: the disputed one, or its own in its place. */
    public boolean leavesAnswer() {
        return opinion != null
                && opinion.number() != null
                && !opinion.text().result().handledAgain();
    }
}
