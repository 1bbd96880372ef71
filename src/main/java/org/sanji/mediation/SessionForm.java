package org.sanji.mediation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/**
 * The record of a session.
 *
 * @param bookingId booked room, null when held elsewhere
 * @param heldAt local time of the centre, not in the future
 * @param place where; the room's name when there is a booking and this is null
 * @param attendees who was invited; at least one of them came
 * @param conflicts who stepped aside (Art 28); empty when nobody had to
 * @param consents whether each party consents to mediation (Art 33)
 * @param upReason required for UP
 * @param policyGap the case shows a gap in policy, which only the leader can take further; with UP from level two only
 * @param addedOrgans codes, required for ADD_ORGAN
 * @param agreement required for AGREED, else null
 */
public record SessionForm(
        LocalDateTime heldAt,
        UUID bookingId,
        String place,
        List<Attendee> attendees,
        List<ConflictNote> conflicts,
        List<Consent> consents,
        String minutes,
        SessionResult result,
        String upReason,
        boolean policyGap,
        List<String> addedOrgans,
        AgreementForm agreement) {

    /** Somebody who was invited to the table; {@code came} false for who stayed away. */
    public record Attendee(String name, Side side, boolean came) {

        public Attendee(String name, Side side) {
            this(name, side, true);
        }
    }

    /** Somebody who stepped aside, and why. */
    public record ConflictNote(String name, String reason) {}

    /**
     * One party's word on mediation.
     *
     * @param party name, null when the side has one party only
     * @param side PETITIONER or OTHER_PARTY
     * @param on day and how it was given; both null when the party does not consent
     */
    public record Consent(String party, Side side, boolean consents, LocalDate on, ConsentHow how) {}

    public SessionForm {
        attendees = attendees == null ? List.of() : List.copyOf(attendees);
        conflicts = conflicts == null ? List.of() : List.copyOf(conflicts);
        consents = consents == null ? List.of() : List.copyOf(consents);
        addedOrgans = addedOrgans == null ? List.of() : List.copyOf(addedOrgans);
    }

    /** A session with one party on each side, whose consent was given at the table. */
    public SessionForm(
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
        this(
                heldAt,
                bookingId,
                place,
                attendees,
                conflicts,
                List.of(
                        atTheTable(Side.PETITIONER, consentPetitioner, heldAt),
                        atTheTable(Side.OTHER_PARTY, consentOther, heldAt)),
                minutes,
                result,
                upReason,
                false,
                addedOrgans,
                agreement);
    }

    private static Consent atTheTable(Side side, boolean consents, LocalDateTime heldAt) {
        return new Consent(
                null,
                side,
                consents,
                consents && heldAt != null ? heldAt.toLocalDate() : null,
                consents ? ConsentHow.ORAL : null);
    }

    public boolean consentPetitioner() {
        return allOf(Side.PETITIONER);
    }

    public boolean consentOther() {
        return allOf(Side.OTHER_PARTY);
    }

    /** Every party of the side consents, and there is one. */
    private boolean allOf(Side side) {
        var ofSide = consents.stream().filter(c -> c.side() == side).toList();
        return !ofSide.isEmpty() && ofSide.stream().allMatch(Consent::consents);
    }
}
