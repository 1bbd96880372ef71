package org.sanji.mediation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.sanji.petition.MediationLevel;
import org.sanji.petition.OutcomeKind;
import org.sanji.petition.Track;

/**
 * Everything mediation knows of a petition. A former lead organ finds only what it did itself.
 *
 * @param round number of the current round of positions, 0 before level two
 * @param roundOrgans organs asked in the current round
 * @param draft null when the acting user may not see it or there is none
 */
public record MediationFile(
        UUID petitionId,
        List<Answer> answers,
        List<Objection> objections,
        List<BookingView> bookings,
        List<Session> sessions,
        int round,
        List<String> roundOrgans,
        List<Position> positions,
        boolean organsDisagree,
        Opinion draft,
        List<Agreement> agreements,
        List<Paper> papers,
        List<Service> services,
        List<Conflict> conflicts) {

    /** The organ's answer to its assignment; ground, toOrgan and advice only on a statutory route. */
    public record Answer(
            int pass,
            String organ,
            String answer,
            LocalDate on,
            NoticeMethod noticeMethod,
            Track track,
            StatutoryGround ground,
            String toOrgan,
            String advice,
            String by) {}

    /** An objection; ruling, newLead, rulingReason and ruledOn are null while open. */
    public record Objection(
            int pass,
            String organ,
            LocalDate on,
            String reason,
            String proposedOrgan,
            ObjectionRuling ruling,
            String newLead,
            String rulingReason,
            LocalDate ruledOn) {}

    /** A session as recorded. */
    public record Session(
            UUID id,
            int pass,
            MediationLevel level,
            int no,
            LocalDateTime heldAt,
            String place,
            String organ,
            List<SessionForm.Attendee> attendees,
            List<SessionForm.ConflictNote> conflicts,
            List<SessionForm.Consent> consents,
            String minutes,
            SessionResult result,
            String upReason,
            List<String> addedOrgans,
            String recordedBy) {}

    /** The position of an organ in a round. */
    public record Position(
            int pass, int round, String organ, Stance stance, String text, String by, Instant statedAt) {}

    /** The opinion of the current pass as it stands. */
    public record Opinion(int pass, OpinionState state, OpinionDraft draft, String comment, String by) {}

    /** An agreement and its promises. */
    public record Agreement(
            UUID id, int pass, String number, LocalDate signedOn, String terms, List<Promise> promises) {}

    /**
     * A promise; checkedOn and note are null while open.
     *
     * @param checkerOrgan code of the organ that checks it
     */
    public record Promise(
            UUID id,
            String what,
            String by,
            LocalDate dueOn,
            String checker,
            String checkerOrgan,
            CheckState state,
            LocalDate checkedOn,
            String note) {}

    /**
     * An issued paper and what it was made of: the opinion, or the text of an answer with its adoption or duty; the others
     * are null.
     */
    public record Paper(
            UUID id,
            int pass,
            OutcomeKind kind,
            String number,
            String organ,
            LocalDate issuedOn,
            String text,
            OpinionDraft opinion,
            Adoption adoption,
            DutyResult duty,
            String issuedBy) {}

    /** Proof of service. */
    public record Service(
            int pass, ServiceMethod method, LocalDate servedOn, String receiver, String proof, String by) {}

    /**
     * Somebody who stepped aside; liftedOn, liftedBy and liftReason are null while it stands.
     *
     * @param mayLift whether the acting user may take it back
     */
    public record Conflict(
            long id,
            String name,
            String organ,
            String reason,
            LocalDate on,
            LocalDate liftedOn,
            String liftedBy,
            String liftReason,
            boolean mayLift) {}
}
