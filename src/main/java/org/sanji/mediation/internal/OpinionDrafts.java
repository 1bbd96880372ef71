package org.sanji.mediation.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sanji.common.RuleViolation;
import org.sanji.common.Texts;
import org.sanji.mediation.OpinionDraft;
import org.sanji.petition.CaseTransitions.CaseNow;
import org.sanji.process.PassKey;
import org.sanji.security.CurrentUser;
import org.springframework.stereotype.Component;

/** The draft of a pass: stored, or proposed with one item per request and the relief clause. */
@Component
class OpinionDrafts {

    private final OpinionRepository opinions;
    private final House house;
    private final Texts texts;
    private final CurrentUser user;
    private final Clock clock;

    OpinionDrafts(OpinionRepository opinions, House house, Texts texts, CurrentUser user, Clock clock) {
        this.opinions = opinions;
        this.house = house;
        this.texts = texts;
        this.user = user;
        this.clock = clock;
    }

    Optional<OpinionEntity> find(PassKey key) {
        return opinions.findByPetitionIdAndPass(key.petitionId(), key.pass());
    }

    OpinionEntity require(PassKey key) {
        return find(key).orElseThrow(() -> new RuleViolation("opinion-not-submitted"));
    }

    OpinionEntity write(PassKey key, OpinionDraft draft) {
        var opinion = find(key).orElseGet(() -> new OpinionEntity(key));
        opinion.write(draft, user.actor().displayName(), user.actor().username(), clock.instant());
        return opinions.saveAndFlush(opinion);
    }

    OpinionEntity save(OpinionEntity opinion) {
        return opinions.saveAndFlush(opinion);
    }

    /** The stored draft, completed where nothing is written yet. */
    OpinionDraft complete(PassKey key, CaseNow now) {
        var stored = find(key).map(OpinionEntity::draft).orElse(new OpinionDraft(null, List.of(), null, null, null));
        var items = now.requests().stream()
                .map(request -> stored.items().stream()
                        .filter(item -> request.id().equals(item.requestId()))
                        .findFirst()
                        .orElse(new OpinionDraft.Item(request.id(), null, null)))
                .toList();
        var reliefOrgan = stored.reliefOrgan() == null ? house.reviewOrganOf(now.leadOrgan()) : stored.reliefOrgan();
        var relief = stored.relief() == null ? relief(reliefOrgan) : stored.relief();
        return new OpinionDraft(stored.facts(), items, stored.legalBasis(), reliefOrgan, relief);
    }

    private String relief(String organ) {
        return organ == null ? null : texts.get("opinion.relief", house.organName(organ));
    }
}
