package org.sanji.mediation.internal;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanji.mediation.OpinionHands;
import org.sanji.petition.CaseTransitions;
import org.sanji.process.NamedHandler;
import org.sanji.process.NamedHandlers;
import org.sanji.process.PassKey;
import org.springframework.stereotype.Component;

/** {@link OpinionHands}: writer and approver of the opinion, and all named handlers of the organ that led. */
@Component
class OpinionHandsService implements OpinionHands {

    private final OpinionRepository opinions;
    private final NamedHandlers handlers;
    private final CaseTransitions transitions;

    OpinionHandsService(OpinionRepository opinions, NamedHandlers handlers, CaseTransitions transitions) {
        this.opinions = opinions;
        this.handlers = handlers;
        this.transitions = transitions;
    }

    @Override
    public Set<String> of(PassKey key) {
        var hands = opinions.findByPetitionIdAndPass(key.petitionId(), key.pass()).stream()
                .flatMap(OpinionEntity::hands);
        var lead = transitions.now(key).leadOrgan();
        var handled = handlers.history(key.petitionId(), lead).stream().map(NamedHandler::username);
        return Stream.concat(hands, handled).collect(Collectors.toUnmodifiableSet());
    }
}
