package org.sanji.mediation.internal;

import java.util.List;
import java.util.Optional;
import org.sanji.mediation.OpinionDraft;
import org.sanji.mediation.Opinions;
import org.sanji.petition.RequestView;

/** The opinion says that review may be asked for within 30 days, and where (Art 35). */
class ReliefClauseGiven implements OpinionPolicy {

    @Override
    public Optional<Opinions.Problem> check(OpinionDraft draft, List<RequestView> requests) {
        return OpinionPolicy.problem(
                OpinionPolicy.blank(draft.relief()) || OpinionPolicy.blank(draft.reliefOrgan()), "opinion-no-relief");
    }
}
