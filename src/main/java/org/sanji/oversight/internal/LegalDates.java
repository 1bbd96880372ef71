package org.sanji.oversight.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.sanji.petition.PassView;
import org.sanji.petition.Petitions;
import org.sanji.security.RunAs;
import org.springframework.stereotype.Component;

/** By when a running case must be answered (Art 34), whoever asks. */
@Component
class LegalDates {

    private final Petitions petitions;
    private final RunAs runAs;

    LegalDates(Petitions petitions, RunAs runAs) {
        this.petitions = petitions;
        this.runAs = runAs;
    }

    /** Null when the case does not run, is answered, or is not accepted yet. */
    LocalDate of(UUID petitionId) {
        var petition = runAs.system(() -> petitions.byId(petitionId));
        return petition.passes().stream()
                .filter(p -> p.no() == petition.key().pass()
                        && petition.state().isOpen()
                        && p.answeredOn() == null
                        && p.handlingDueOn() != null)
                .map(PassView::handlingDueOn)
                .findFirst()
                .orElse(null);
    }
}
