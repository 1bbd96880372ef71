package org.sanji.followup;

import java.time.LocalDate;
import java.util.List;
import org.sanji.mediation.AgreementForm;

/**
 * A change of a signed agreement. One side alone cannot change it: both sign.
 *
 * @param signedOn day of the last signature
 * @param reference where the signed paper is kept
 * @param promises what is promised instead; empty when revoked
 */
public record AgreementChange(
        AgreementChangeKind kind,
        LocalDate signedOn,
        String reason,
        String reference,
        boolean petitionerSigned,
        boolean otherPartySigned,
        List<AgreementForm.Item> promises) {

    public AgreementChange {
        promises = promises == null ? List.of() : List.copyOf(promises);
    }
}
