package org.sanji.petition.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sanji.petition.PetitionView;
import org.sanji.petition.RepeatKind;
import org.sanji.petition.Track;
import org.sanji.petition.Triage;
import org.sanji.petition.TriageDecision;
import org.sanji.petition.TriageRoute;
import org.sanji.process.WorkItem;

/** What the officer may choose for one petition, and the decision itself. */
final class TriagePresenter {

    private final Triage triage;
    private final PetitionView petition;
    private final WorkItem item;

    TriagePresenter(Triage triage, PetitionView petition, WorkItem item) {
        this.triage = triage;
        this.petition = petition;
        this.item = item;
    }

    /** Routes that are open: an accusation is transferred, explaining and joining need an earlier case. */
    List<TriageRoute> routes() {
        if (petition.track() == Track.ACCUSATION) {
            return List.of(TriageRoute.TRANSFER);
        }
        var routes = new ArrayList<>(List.of(
                TriageRoute.FORWARD,
                TriageRoute.ASSIGN,
                TriageRoute.TRANSFER,
                TriageRoute.NOT_ACCEPT,
                TriageRoute.NO_FURTHER));
        if (petition.repeatKind() == RepeatKind.DISSATISFIED) {
            routes.add(TriageRoute.EXPLAIN);
        }
        if (petition.repeatKind() != null) {
            routes.add(TriageRoute.JOIN);
        }
        return routes;
    }

    /** The proposed route if it is open, else the first. */
    TriageRoute firstRoute() {
        var proposal = petition.proposal();
        return proposal != null && routes().contains(proposal.route()) ? proposal.route() : routes().get(0);
    }

    static boolean goesToOrgan(TriageRoute route) {
        return route == TriageRoute.FORWARD || route == TriageRoute.ASSIGN;
    }

    void decide(TriageRoute route, Fill fill) {
        boolean organ = goesToOrgan(route);
        triage.decide(
                item.id(),
                item.version(),
                new TriageDecision(
                        route,
                        organ || route == TriageRoute.TRANSFER ? fill.organ() : null,
                        organ ? fill.coOrgans() : List.of(),
                        organ && !fill.coOrgans().isEmpty() ? Math.max(2, fill.level()) : fill.level(),
                        route == TriageRoute.ASSIGN ? fill.reportDueOn() : null,
                        fill.ground(),
                        fill.reference(),
                        fill.reason()));
    }

    void judgeNewFacts(boolean confirmed, String reason) {
        triage.judgeNewFacts(petition.id(), confirmed, reason);
    }

    /** The rest of the form; fields that the route does not use are left out of the decision. */
    record Fill(
            String organ,
            List<String> coOrgans,
            int level,
            LocalDate reportDueOn,
            String ground,
            String reference,
            String reason) {}
}
