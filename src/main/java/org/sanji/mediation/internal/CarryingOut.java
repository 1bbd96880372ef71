package org.sanji.mediation.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sanji.mediation.OpinionAnswer;
import org.sanji.mediation.OpinionDraft;
import org.sanji.mediation.Opinions;
import org.sanji.petition.CaseTransitions.CaseNow;
import org.sanji.petition.RequestView;

/** What an opinion supports is carried out (Art 32 ¶2): a day that can still be kept, and a checker who takes part. */
final class CarryingOut {

    private CarryingOut() {}

    static List<Opinions.Problem> problems(OpinionDraft draft, CaseNow now, LocalDate today) {
        var problems = new ArrayList<Opinions.Problem>();
        for (var item : draft.items()) {
            if (item.answer() != OpinionAnswer.SUPPORTED || item.carryOutOn() == null) {
                continue;
            }
            int position = position(item.requestId(), now.requests());
            if (item.carryOutOn().isBefore(today)) {
                problems.add(new Opinions.Problem("opinion-carry-out-past", List.of(position)));
            }
            if (!SessionRules.takesPart(item.checkerOrgan(), now)) {
                problems.add(new Opinions.Problem("opinion-carry-out-checker", List.of(position)));
            }
        }
        return problems;
    }

    private static int position(UUID request, List<RequestView> requests) {
        return requests.stream()
                .filter(r -> r.id().equals(request))
                .mapToInt(RequestView::position)
                .findFirst()
                .orElse(0);
    }
}
