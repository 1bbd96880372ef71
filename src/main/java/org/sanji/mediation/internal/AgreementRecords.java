package org.sanji.mediation.internal;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.sanji.mediation.AgreementForm;
import org.sanji.mediation.MediationFile;
import org.sanji.process.PassKey;
import org.springframework.stereotype.Component;

/** Keeps agreements and their promises together. */
@Component
class AgreementRecords {

    private final AgreementRepository agreements;
    private final AgreementItemRepository items;

    AgreementRecords(AgreementRepository agreements, AgreementItemRepository items) {
        this.agreements = agreements;
        this.items = items;
    }

    void add(PassKey key, UUID sessionId, String organ, AgreementForm form) {
        var terms = Input.required(form.terms(), Input.LONG, "session-no-agreement");
        var agreement = agreements.saveAndFlush(new AgreementEntity(key, sessionId, organ, form.signedOn(), terms));
        int position = 0;
        for (var item : form.items()) {
            items.save(new AgreementItemEntity(agreement.id(), position++, item));
        }
        items.flush();
    }

    void save(AgreementEntity agreement) {
        agreements.saveAndFlush(agreement);
    }

    AgreementEntity require(PassKey key) {
        return agreements
                .findByPetitionIdAndPass(key.petitionId(), key.pass())
                .orElseThrow(() -> new IllegalStateException("no agreement for " + key));
    }

    MediationFile.Agreement view(AgreementEntity agreement) {
        return agreement.view(items.findByAgreementIdInOrderByPositionNo(List.of(agreement.id())));
    }

    List<MediationFile.Agreement> of(UUID petitionId, Predicate<String> organShown) {
        var shown = agreements.findByPetitionIdOrderByPass(petitionId).stream()
                .filter(agreement -> organShown.test(agreement.organ()))
                .toList();
        var promises = items.findByAgreementIdInOrderByPositionNo(
                shown.stream().map(AgreementEntity::id).toList());
        return shown.stream().map(agreement -> agreement.view(promises)).toList();
    }
}
