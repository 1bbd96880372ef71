package org.sanji.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One registration as dated facts, so that a figure for an earlier day can be computed again. Days that have not come
 * are null. Corrections end a fact and add another; they never rewrite one.
 *
 * @param voidedOn day on which the registration was voided
 * @param state as of now
 * @param leads organs that led this petition's own case, oldest first, the current one last; empty before triage and
 *     for a registration that was joined or explained and so had no case of its own
 * @param links what this registration repeats, oldest first. A correction sets correctedOn; when a triage officer
 *     confirms new facts and the kind changes, the old link is corrected and one of the new kind added
 * @param triage the bureau's clock
 * @param end how the first pass ended without being closed; null while it runs and when it was closed
 * @param firstPass null before an organ was assigned
 * @param failures what came after the closure of the first pass and spoils a one-time closure, oldest first
 * @param passes every pass, the first one first
 */
public record CaseFacts(
        UUID petitionId,
        String number,
        UUID matterId,
        boolean sealed,
        boolean historic,
        LocalDate voidedOn,
        LocalDate registeredOn,
        PetitionForm form,
        Purpose purpose,
        Track track,
        Origin origin,
        String category,
        String township,
        int personsPresent,
        int personsConcerned,
        PetitionState state,
        List<Lead> leads,
        List<Link> links,
        Triage triage,
        End end,
        FirstPass firstPass,
        List<Failure> failures,
        List<Pass> passes) {

    public CaseFacts {
        leads = List.copyOf(leads);
        links = List.copyOf(links);
        failures = List.copyOf(failures);
        passes = List.copyOf(passes);
    }

    /** An organ leads from this day on, until the next one does. */
    public record Lead(String organ, LocalDate since) {}

    /**
     * This registration repeats an earlier one.
     *
     * @param linkedOn day of recording, not before the registration
     * @param correctedOn day from which the link no longer holds, or null
     */
    public record Link(UUID earlierId, RepeatKind kind, LocalDate linkedOn, LocalDate correctedOn) {}

    /**
     * Art 22.
     *
     * @param doneOn day of the triage decision
     */
    public record Triage(LocalDate dueOn, LocalDate doneOn) {}

    /**
     * An end of the first pass other than closure.
     *
     * @param how TRANSFERRED, NOT_ACCEPTED, NO_FURTHER_ACCEPTANCE, STATUTORY, WITHDRAWN, JOINED or EXPLAINED
     */
    public record End(PetitionState how, LocalDate on) {}

    /**
     * The first pass of this petition. Track DUTY (Art 31 (5)) shows in {@link CaseFacts#track()}.
     *
     * @param handlingDueOn last day of the handling period, an extension included; null before acceptance
     * @param closedOn served, or an agreement signed
     */
    public record FirstPass(
            LocalDate assignedOn,
            LocalDate noticeDueOn,
            LocalDate notifiedOn,
            LocalDate acceptedOn,
            boolean acceptedBySilence,
            LocalDate handlingDueOn,
            LocalDate answeredOn,
            LocalDate servedOn,
            LocalDate closedOn,
            OutcomeKind outcome,
            MediationLevel endLevel) {}

    /** What spoils a one-time closure beside a repeat petition. */
    public enum FailureKind {
        REVIEW_REQUEST,
        REOPENED,
        AGREEMENT_BROKEN
    }

    /**
     * One such event.
     *
     * @param on day of the event
     * @param recordedOn day on which it became known here
     */
    public record Failure(FailureKind kind, LocalDate on, LocalDate recordedOn) {}

    /**
     * One pass. Of its days those that have not come are null.
     *
     * @param endedOn ended otherwise than by closure
     * @param endHow how; null unless endedOn
     * @param startLevel where mediation begins; null for what goes through no level, and for a later pass
     */
    public record Pass(
            int no,
            PassReason reason,
            LocalDate openedOn,
            LocalDate noticeDueOn,
            LocalDate notifiedOn,
            LocalDate acceptedOn,
            LocalDate handlingDueOn,
            LocalDate answeredOn,
            LocalDate servedOn,
            LocalDate closedOn,
            LocalDate endedOn,
            PetitionState endHow,
            OutcomeKind outcome,
            MediationLevel startLevel,
            MediationLevel endLevel) {}
}
