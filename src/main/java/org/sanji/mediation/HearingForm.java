package org.sanji.mediation;

import java.time.LocalDateTime;
import java.util.List;

/**
 * The decision to hold a hearing.
 *
 * @param reason why the matter needs one
 * @param start local time of the centre
 * @param end after start, same day
 * @param place where it is held; may be null when a room is named
 * @param roomCode a room of the centre, booked for the time; null when it is held elsewhere
 * @param members an odd number, one of them in the chair
 * @param parties who is invited beside the petitioner's side
 */
public record HearingForm(
        String reason,
        LocalDateTime start,
        LocalDateTime end,
        String place,
        String roomCode,
        List<Member> members,
        List<Party> parties) {

    public HearingForm {
        members = members == null ? List.of() : List.copyOf(members);
        parties = parties == null ? List.of() : List.copyOf(parties);
    }

    /** Who hears: name, office or profession. */
    public record Member(String name, String post, boolean chair) {}

    /** Who is heard. */
    public record Party(String name, Side side) {}
}
