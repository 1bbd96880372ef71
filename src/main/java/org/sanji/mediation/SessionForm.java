package org.sanji.mediation;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/**
 * The record of a session.
 *
 * @param bookingId booked room, null when held elsewhere
 * @param heldAt local time of the centre, not in the future
 * @param place where; the room's name when there is a booking and this is null
 * @param attendees at least one
 * @param conflicts who stepped aside (Art 28); empty when nobody had to
 * @param consentPetitioner the petitioner consents to mediation (Art 33)
 * @param consentOther the other side consents
 * @param upReason required for UP
 * @param addedOrgans codes, required for ADD_ORGAN
 * @param agreement required for AGREED, else null
 */
public record SessionForm(
        UUID bookingId,
        LocalDateTime heldAt,
        String place,
        List<Attendee> attendees,
        List<ConflictNote> conflicts,
        boolean consentPetitioner,
        boolean consentOther,
        String minutes,
        SessionResult result,
        String upReason,
        List<String> addedOrgans,
        AgreementForm agreement) {

    /** Somebody at the table. */
    public record Attendee(String name, Side side) {}

    /** Somebody who stepped aside, and why. */
    public record ConflictNote(String name, String reason) {}

    public SessionForm {
        attendees = attendees == null ? List.of() : List.copyOf(attendees);
        conflicts = conflicts == null ? List.of() : List.copyOf(conflicts);
        addedOrgans = addedOrgans == null ? List.of() : List.copyOf(addedOrgans);
    }
}
