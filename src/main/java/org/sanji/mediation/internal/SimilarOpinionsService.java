package org.sanji.mediation.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanji.mediation.OpinionDraft;
import org.sanji.mediation.OpinionState;
import org.sanji.mediation.SimilarOpinions;
import org.sanji.petition.SimilarCases;
import org.sanji.petition.SimilarCases.SimilarCase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** {@link SimilarOpinions}: the last issued opinion of each similar case. */
@Service
class SimilarOpinionsService implements SimilarOpinions {

    private static final int SHOWN = 5;
    private static final int LOOKED_AT = 30;

    private final SimilarCases cases;
    private final OpinionRepository opinions;

    SimilarOpinionsService(SimilarCases cases, OpinionRepository opinions) {
        this.cases = cases;
        this.opinions = opinions;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SimilarOpinion> of(UUID petitionId) {
        return cases.of(petitionId, LOOKED_AT).stream()
                .flatMap(found -> opinion(found).stream())
                .limit(SHOWN)
                .toList();
    }

    private Optional<SimilarOpinion> opinion(SimilarCase found) {
        return opinions.findByPetitionIdAndState(found.id(), OpinionState.ISSUED).stream()
                .reduce((first, second) -> second.pass() > first.pass() ? second : first)
                .map(OpinionEntity::draft)
                .map(draft -> new SimilarOpinion(
                        found.number(),
                        found.title(),
                        found.closedOn(),
                        found.percent(),
                        cases.withoutNames(found.id(), draft.facts()),
                        draft.items().stream()
                                .map(i -> new OpinionDraft.Item(
                                        i.requestId(), i.answer(), cases.withoutNames(found.id(), i.text())))
                                .toList(),
                        draft.legalBasis()));
    }
}
