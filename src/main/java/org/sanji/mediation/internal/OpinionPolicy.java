package org.sanji.mediation.internal;

import java.util.List;
import java.util.Optional;
import org.sanji.mediation.OpinionDraft;
import org.sanji.mediation.Opinions;
import org.sanji.petition.RequestView;

/** One condition under which an opinion may be issued. */
interface OpinionPolicy {

    /** All conditions, in the order in which they are told. */
    List<OpinionPolicy> ALL =
            List.of(new EveryRequestAnswered(), new FactsStated(), new LegalBasisNamed(), new ReliefClauseGiven());

    /** What is wrong, or empty. */
    Optional<Opinions.Problem> check(OpinionDraft draft, List<RequestView> requests);

    static List<Opinions.Problem> problems(OpinionDraft draft, List<RequestView> requests) {
        return ALL.stream()
                .flatMap(policy -> policy.check(draft, requests).stream())
                .toList();
    }

    static Optional<Opinions.Problem> problem(boolean wrong, String code, Object... args) {
        return wrong ? Optional.of(new Opinions.Problem(code, List.of(args))) : Optional.empty();
    }

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
