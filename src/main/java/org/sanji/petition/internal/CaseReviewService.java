package org.sanji.petition.internal;

import java.time.LocalDate;
import org.sanji.petition.BreachKind;
import org.sanji.petition.CaseReviews;
import org.sanji.petition.PassReason;
import org.sanji.petition.PetitionState;
import org.sanji.petition.TimelineKind;
import org.sanji.process.CaseData;
import org.sanji.process.CaseProcess;
import org.sanji.process.PassKey;
import org.springframework.stereotype.Component;

/** {@link CaseReviews}: each change leaves its line in the timeline. */
@Component
class CaseReviewService implements CaseReviews {

    private final PetitionAccess access;
    private final MatterRepository matters;
    private final Assignments assignments;
    private final Breaches breaches;
    private final Journal journal;
    private final CaseProcess process;

    CaseReviewService(
            PetitionAccess access,
            MatterRepository matters,
            Assignments assignments,
            Breaches breaches,
            Journal journal,
            CaseProcess process) {
        this.access = access;
        this.matters = matters;
        this.assignments = assignments;
        this.breaches = breaches;
        this.journal = journal;
        this.process = process;
    }

    @Override
    public void requested(PassKey key, LocalDate on) {
        access.unscoped(key.petitionId()).pass(key.pass()).reviewRequested(on, journal.today());
    }

    @Override
    public void record(PassKey key, TimelineKind kind, LocalDate on, boolean isPublic, String... args) {
        journal.write(access.unscoped(key.petitionId()), kind, on, isPublic, (Object[]) args);
    }

    @Override
    public void redo(PassKey key, String explanation) {
        var petition = access.unscoped(key.petitionId());
        if (petition.currentPass() != key.pass() || petition.state() != PetitionState.CLOSED) {
            return;
        }
        assignments.reopen(petition, PassReason.REDO);
        journal.open(petition, TimelineKind.PASS_OPENED, PassReason.REDO.name(), explanation);
        process.start(petition.key(), CaseData.none());
    }

    @Override
    public void finalReviewDone(PassKey key, LocalDate on, String reference) {
        var petition = access.unscoped(key.petitionId());
        matters.findById(petition.matterId()).orElseThrow().finalReviewDone(on, reference);
        journal.write(petition, TimelineKind.FINAL_REVIEW_DONE, on, true, reference);
    }

    @Override
    public void missed(PassKey key, BreachKind kind, String organ, LocalDate dueOn) {
        breaches.raise(access.unscoped(key.petitionId()), key, kind, organ, dueOn);
    }
}
