package org.sanji.petition;

import java.time.LocalDate;

/**
 * One pass, from assignment to closure.
 *
 * @param no number within the petition
 * @param simpleDueOn last day to answer in the simple procedure, null when it was not chosen
 * @param simpleLeftOn day on which the normal procedure took over, else null
 */
public record PassView(
        int no,
        PassReason reason,
        LocalDate assignedOn,
        LocalDate noticeDueOn,
        LocalDate notifiedOn,
        LocalDate acceptedOn,
        boolean acceptedBySilence,
        LocalDate handlingDueOn,
        int extendedDays,
        LocalDate answeredOn,
        LocalDate servedOn,
        LocalDate closedOn,
        OutcomeKind outcome,
        MediationLevel endLevel,
        LocalDate simpleDueOn,
        LocalDate simpleLeftOn) {

    /** Whether the simple procedure binds now, or ended the pass. */
    public boolean isSimple() {
        return simpleDueOn != null && simpleLeftOn == null;
    }
}
