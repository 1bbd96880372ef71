package org.sanji.oversight.internal;

import org.sanji.petition.PetitionChanged;
import org.sanji.petition.PetitionState;
import org.sanji.petition.TimelineKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the report on a superior's assignment follow what happens to the case, in the same transaction. */
@Component
class ReportListener {

    private final ReportRows rows;
    private final ReportPlanning planning;

    ReportListener(ReportRows rows, ReportPlanning planning) {
        this.rows = rows;
        this.planning = planning;
    }

    @EventListener
    void on(PetitionChanged change) {
        switch (change.kind()) {
            case TRIAGED, SUPERIOR_LETTER, JOINED -> beginOrReplan(change);
            case ACCEPTED, ACCEPTED_BY_SILENCE, EXTENDED ->
                rows.followers(change.petitionId()).forEach(planning::replan);
            case CLOSED, TRANSFERRED, NOT_ACCEPTED, NO_FURTHER_ACCEPTANCE, EXPLAINED, STATUTORY, WITHDRAWN ->
                rows.followers(change.petitionId()).forEach(planning::caseEnded);
            default -> {
                // nothing that a report waits for
            }
        }
    }

    /** A letter that comes before triage waits for it; a repeat that joins a running case has no triage. */
    private void beginOrReplan(PetitionChanged change) {
        var id = change.petitionId();
        rows.ofPetition(id).ifPresentOrElse(planning::replan, () -> {
            boolean triaged = change.kind() != TimelineKind.SUPERIOR_LETTER
                    || planning.petition(id).state() != PetitionState.REGISTERED;
            if (triaged) {
                planning.begin(id);
            }
        });
    }
}
