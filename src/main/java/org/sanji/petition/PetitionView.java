package org.sanji.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanji.process.PassKey;

/**
 * The petition page: everything the acting user may see, personal data masked.
 *
 * @param key the current pass
 * @param ownPartOnly the user's organ formerly led it: requests and entries of other organs are left out
 * @param mayUnmask the user acts on it and may see personal data in full, with a reason
 * @param postmarkedOn date on the envelope of a letter, null when unknown
 * @param readBackAt when the petitioner confirmed the oral record, null when it was not read back
 * @param due the date that governs the current step, null when nothing is due
 * @param proposal null before triage
 */
public record PetitionView(
        PassKey key,
        String number,
        PetitionForm form,
        Purpose purpose,
        Track track,
        Origin origin,
        PetitionState state,
        MediationLevel level,
        RepeatKind repeatKind,
        UUID matterId,
        String joinedTo,
        String title,
        String narrative,
        String category,
        boolean categoryProposed,
        String township,
        String village,
        String place,
        LocalDate receivedOn,
        LocalDate postmarkedOn,
        Instant registeredAt,
        String registeredBy,
        Instant readBackAt,
        int personsPresent,
        int personsConcerned,
        boolean urgent,
        boolean historic,
        boolean sealed,
        String leadOrgan,
        List<String> coOrgans,
        String leader,
        boolean newFactsClaimed,
        TriageProposal proposal,
        DueView due,
        List<PartyView> parties,
        List<RequestView> requests,
        List<PassView> passes,
        List<LinkView> links,
        boolean ownPartOnly,
        boolean mayUnmask) {

    public UUID id() {
        return key.petitionId();
    }
}
