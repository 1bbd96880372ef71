package org.sanji.mediation.internal;

import java.util.List;
import java.util.Optional;
import org.sanji.mediation.OpinionDraft;
import org.sanji.mediation.Opinions;
import org.sanji.petition.RequestView;

/** The opinion states facts and reasons (Art 32). */
class FactsStated implements OpinionPolicy {

    @Override
    public Optional<Opinions.Problem> check(OpinionDraft draft, List<RequestView> requests) {
        return OpinionPolicy.problem(OpinionPolicy.blank(draft.facts()), "opinion-no-facts");
    }
}
