package org.sanji.petition;

import java.time.LocalDate;

/**
 * One pass, from assignment to closure.
 *
 * @param no number within the petition
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
        MediationLevel endLevel) {}
