package org.sanji.mediation.internal;

import java.util.List;
import java.util.Optional;
import org.sanji.mediation.OpinionDraft;
import org.sanji.mediation.Opinions;
import org.sanji.petition.RequestView;

/** The opinion names the laws and rules on which it rests (Art 32). */
class LegalBasisNamed implements OpinionPolicy {

    @Override
    public Optional<Opinions.Problem> check(OpinionDraft draft, List<RequestView> requests) {
        return OpinionPolicy.problem(OpinionPolicy.blank(draft.legalBasis()), "opinion-no-legal-basis");
    }
}
