package org.sanji.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A registration as given at the desk, on the portal or by an import. Built with {@link #of} and {@link #change}.
 *
 * @param receivedOn day of receipt, not in the future
 * @param postmarkedOn 邮戳日, the date on the envelope, not after receipt; letters only, null when unreadable
 * @param title one line, at most 100 characters
 * @param narrative facts and reasons, at most 20,000 characters
 * @param requests at least one; each is answered in the end
 * @param parties the petitioner, or representatives (visits: at most 5)
 * @param personsPresent 到访人次, 0 unless a visit
 * @param personsConcerned 涉及人数, at least 1
 * @param category code of the 2020 scheme, null when unknown
 * @param categoryProposed chosen by keyword rules, not by a person
 * @param township code, null when unknown
 * @param village its name in {@code townships.yml} under that township, null when unknown
 * @param place where it happened, free text
 * @param urgentReason null unless urgent
 * @param link null when it is a new matter
 * @param attachments staged files of the document module that belong to it, never null
 * @param readBackAt when the petitioner confirmed the oral record that was read back, null when it was not
 * @param idempotencyKey a retry with the same key returns the petition that exists; null for none
 * @param superior the letter of the superior that assigned it, null when none did or it is not known yet
 * @param historic imported from before the system: own number series, no escalation
 */
public record NewPetition(
        PetitionForm form,
        Purpose purpose,
        Origin origin,
        LocalDate receivedOn,
        LocalDate postmarkedOn,
        String title,
        String narrative,
        List<String> requests,
        List<NewParty> parties,
        int personsPresent,
        int personsConcerned,
        String category,
        boolean categoryProposed,
        String township,
        String village,
        String place,
        boolean urgent,
        String urgentReason,
        LinkChoice link,
        List<UUID> attachments,
        Instant readBackAt,
        String idempotencyKey,
        SuperiorLetter superior,
        boolean historic) {

    public NewPetition {
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
    }

    /** Starts one that comes from the petitioner, concerns one person and names no category, place or earlier matter. */
    public static NewPetitionBuilder of(PetitionForm form, Purpose purpose, LocalDate receivedOn) {
        return new NewPetitionBuilder(form, purpose, receivedOn);
    }

    /** A copy to be changed. */
    public NewPetitionBuilder change() {
        return new NewPetitionBuilder(this);
    }
}
