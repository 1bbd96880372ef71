package org.sanji.mediation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A hearing as it stands; what has not happened yet is null.
 *
 * @param subject what it is about beside the pass: the id of a review; empty for an opinion
 * @param organ in whose name it is held
 * @param members as they sit now
 * @param minutes null until its day
 * @param report null until it is written
 * @param endReason why it was not held or called off
 * @param endedOn day of the report, or on which it fell away
 */
public record HearingView(
        UUID id,
        UUID petitionId,
        int pass,
        HearingKind kind,
        String subject,
        String organ,
        HearingState state,
        String reason,
        LocalDateTime start,
        LocalDateTime end,
        String place,
        String roomCode,
        String decidedBy,
        LocalDate decidedOn,
        List<Member> members,
        List<HearingForm.Party> parties,
        List<Move> moves,
        List<Challenge> challenges,
        HearingMinutes minutes,
        String recordedBy,
        LocalDate recordedOn,
        HearingReport report,
        String reportedBy,
        String endReason,
        LocalDate endedOn) {

    /** @param stoodBackOn day on which a challenge against the member was upheld, else null */
    public record Member(UUID id, String name, String post, boolean chair, LocalDate stoodBackOn) {

        public boolean sits() {
            return stoodBackOn == null;
        }
    }

    /** An earlier time and place, and why it was changed. */
    public record Move(LocalDateTime start, String place, String reason, String by, LocalDate on) {}

    /** @param upheld null while it waits for the decision */
    public record Challenge(
            UUID id,
            String by,
            List<String> members,
            String reason,
            LocalDate on,
            Boolean upheld,
            String ruling,
            String decidedBy,
            LocalDate decidedOn) {

        public boolean waits() {
            return upheld == null;
        }
    }

    public List<Member> sitting() {
        return members.stream().filter(Member::sits).toList();
    }

    public boolean challenged() {
        return challenges.stream().anyMatch(Challenge::waits);
    }
}
