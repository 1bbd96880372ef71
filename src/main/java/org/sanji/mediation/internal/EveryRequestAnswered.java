package org.sanji.mediation.internal;

import java.util.List;
import java.util.Optional;
import org.sanji.mediation.OpinionDraft;
import org.sanji.mediation.Opinions;
import org.sanji.petition.RequestView;

/** The opinion names each request and what becomes of it: supported, explained or not supported (Art 32 (1) to (3)). */
class EveryRequestAnswered implements OpinionPolicy {

    @Override
    public Optional<Opinions.Problem> check(OpinionDraft draft, List<RequestView> requests) {
        return requests.stream()
                .filter(request -> draft.items().stream().noneMatch(item -> answers(item, request)))
                .findFirst()
                .flatMap(request -> OpinionPolicy.problem(true, "opinion-unanswered-request", request.position()));
    }

    private static boolean answers(OpinionDraft.Item item, RequestView request) {
        return request.id().equals(item.requestId()) && item.answer() != null && !OpinionPolicy.blank(item.text());
    }
}
