package org.sanji.mediation.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.mediation.AgreementForm;
import org.sanji.mediation.CheckState;
import org.sanji.mediation.OpinionAnswer;
import org.sanji.mediation.OpinionDraft;
import org.sanji.mediation.OpinionState;
import org.sanji.mediation.PerformanceSource;
import org.sanji.mediation.Performances;
import org.sanji.organization.Organs;
import org.sanji.petition.CaseTransitions;
import org.sanji.petition.CaseTransitions.CaseNow;
import org.sanji.process.PassKey;
import org.springframework.stereotype.Service;

/** {@link Performances} from the agreement and the issued opinion of a pass. */
@Service
class PerformancesService implements Performances {

    private final AgreementRepository agreements;
    private final AgreementItemRepository items;
    private final OpinionDrafts opinions;
    private final CaseTransitions transitions;
    private final House house;

    PerformancesService(
            AgreementRepository agreements,
            AgreementItemRepository items,
            OpinionDrafts opinions,
            CaseTransitions transitions,
            House house) {
        this.agreements = agreements;
        this.items = items;
        this.opinions = opinions;
        this.transitions = transitions;
        this.house = house;
    }

    @Override
    public List<Performance> of(PassKey key) {
        var promised = agreements.findByPetitionIdAndPass(key.petitionId(), key.pass()).stream()
                .flatMap(a -> items.findByAgreementIdInOrderByPositionNo(List.of(a.id())).stream())
                .filter(AgreementItemEntity::isOpen)
                .map(AgreementItemEntity::performance);
        var supported = opinions.find(key).filter(o -> o.state() == OpinionState.ISSUED).stream()
                .flatMap(o -> supported(o.draft(), transitions.now(key)));
        return Stream.concat(promised, supported).toList();
    }

    /** The organ that supports a request has it carried out (Art 32 ¶2). */
    private Stream<Performance> supported(OpinionDraft opinion, CaseNow now) {
        return now.requests().stream().flatMap(request -> opinion.items().stream()
                .filter(item -> request.id().equals(item.requestId())
                        && item.answer() == OpinionAnswer.SUPPORTED
                        && item.carryOutOn() != null)
                .map(item -> new Performance(
                        PerformanceSource.OPINION,
                        request.id(),
                        null,
                        request.position(),
                        request.text(),
                        house.organName(now.leadOrgan()),
                        item.carryOutOn(),
                        item.checkerOrgan() == null ? Organs.BUREAU : item.checkerOrgan())));
    }

    @Override
    public void settle(UUID promiseId, CheckState state, LocalDate on, String by, String note) {
        var item = items.findById(promiseId).orElseThrow(() -> new NotFoundException("promise " + promiseId));
        item.settle(state, Input.optional(note, Input.SHORT), on, by);
        items.saveAndFlush(item);
    }

    @Override
    public Optional<PassKey> passOf(UUID petitionId, UUID agreementId) {
        return agreements.findById(agreementId).map(AgreementEntity::key).filter(key -> key.petitionId()
                .equals(petitionId));
    }

    @Override
    public List<Performance> add(UUID agreementId, LocalDate signedOn, List<AgreementForm.Item> promises) {
        int position = items.findByAgreementIdInOrderByPositionNo(List.of(agreementId)).stream()
                .mapToInt(i -> i.position() + 1)
                .max()
                .orElse(0);
        var added = new ArrayList<Performance>();
        for (var promise : promises) {
            RuleViolation.unless(promise.dueOn() != null, "agreement-item");
            RuleViolation.unless(!promise.dueOn().isBefore(signedOn), "agreement-item-due");
            added.add(items.saveAndFlush(new AgreementItemEntity(agreementId, position++, promise))
                    .performance());
        }
        return added;
    }
}
