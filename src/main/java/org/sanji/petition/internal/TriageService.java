package org.sanji.petition.internal;

import java.util.Set;
import java.util.UUID;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.sanji.petition.TimelineKind;
import org.sanji.petition.Triage;
import org.sanji.petition.TriageDecision;
import org.sanji.petition.TriageRoute;
import org.sanji.process.CaseData;
import org.sanji.process.CaseVariable;
import org.sanji.process.TaskKey;
import org.sanji.process.UseCase;
import org.sanji.process.WorkItems;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.springframework.stereotype.Service;

/** The officer's decision: checked, kept beside the proposal, then told to the flow. */
@Service
class TriageService implements Triage {

    private static final Set<TriageRoute> TO_AN_ORGAN = Set.of(TriageRoute.FORWARD, TriageRoute.ASSIGN);

    private final PetitionAccess access;
    private final TriagePolicy policy;
    private final RepeatLinks links;
    private final Journal journal;
    private final WorkItems workItems;
    private final UseCase useCase;
    private final CurrentUser currentUser;

    TriageService(
            PetitionAccess access,
            TriagePolicy policy,
            RepeatLinks links,
            Journal journal,
            WorkItems workItems,
            UseCase useCase,
            CurrentUser currentUser) {
        this.access = access;
        this.policy = policy;
        this.links = links;
        this.journal = journal;
        this.workItems = workItems;
        this.useCase = useCase;
        this.currentUser = currentUser;
    }

    @Override
    public void decide(UUID workItem, int version, TriageDecision decision) {
        useCase.run(() -> {
            currentUser.require(Role.TRIAGE_OFFICER);
            var item = workItems
                    .find(workItem)
                    .filter(i -> i.task() == TaskKey.TRIAGE)
                    .orElseThrow(() -> new StaleActionException("triage task"));
            var petition = access.require(item.key().petitionId());
            policy.check(petition, decision, journal.today());
            petition.triage().decide(decision, journal.today());
            journal.inside(
                    petition,
                    TimelineKind.TRIAGED,
                    decision.route().name(),
                    decision.leadOrgan(),
                    String.join(" ", decision.coOrgans()),
                    decision.reason());
            var flowRoute = TO_AN_ORGAN.contains(decision.route()) ? TriageRoute.ASSIGN : decision.route();
            workItems.complete(workItem, version, CaseData.of(CaseVariable.ROUTE, flowRoute));
        });
    }

    @Override
    public void judgeNewFacts(UUID petitionId, boolean confirmed, String reason) {
        useCase.run(() -> {
            currentUser.require(Role.TRIAGE_OFFICER);
            RuleViolation.unless(reason != null && !reason.isBlank(), "reason-missing");
            var petition = access.require(petitionId);
            petition.judgeNewFacts(confirmed);
            if (confirmed) {
                links.confirmNewFacts(petition, reason);
            }
            journal.inside(
                    petition, confirmed ? TimelineKind.NEW_FACTS_CONFIRMED : TimelineKind.NEW_FACTS_REJECTED, reason);
        });
    }
}
