package org.sanji.petition;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * One line of the day's register.
 *
 * @param petitioner masked, null when the sender gave no name
 * @param repeatKind null for an initial petition
 * @param clerk login name of who registered it, {@code system} for the public pages
 * @param voidedReason null unless it was voided
 */
public record RegisterLine(
        UUID id,
        String number,
        Instant registeredAt,
        PetitionForm form,
        String petitioner,
        String title,
        String category,
        String township,
        String village,
        String place,
        RepeatKind repeatKind,
        int personsPresent,
        int personsConcerned,
        PetitionState state,
        String clerk,
        String clerkName,
        boolean urgent,
        String voidedReason) {

    /** As the hall keeps its book: who came, who wrote, who called, and what came over the net. */
    static final Comparator<PetitionForm> FORM_ORDER = Comparator.comparingInt(
            List.of(PetitionForm.VISIT, PetitionForm.LETTER, PetitionForm.PHONE, PetitionForm.FAX, PetitionForm.ONLINE)
                    ::indexOf);

    /** By form, then by number. */
    public static final Comparator<RegisterLine> ORDER =
            Comparator.comparing(RegisterLine::form, FORM_ORDER).thenComparing(RegisterLine::number);

    /** 作废: shown struck through, counted in no total. */
    public boolean voided() {
        return state == PetitionState.VOIDED;
    }
}
