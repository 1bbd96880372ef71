package org.sanji.mediation.internal;

import java.time.Clock;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.common.RuleViolation;
import org.sanji.document.IssuedPaper;
import org.sanji.mediation.AcceptanceNotices;
import org.sanji.mediation.NoticeMethod;
import org.sanji.petition.CaseTransitions;
import org.sanji.process.UseCase;
import org.springframework.stereotype.Service;

/** {@link AcceptanceNotices}: late, but told. */
@Service
class AcceptanceNoticesService implements AcceptanceNotices {

    private final UseCase useCase;
    private final LeadRights rights;
    private final CaseTransitions transitions;
    private final AcceptancePapers papers;
    private final Clock clock;

    AcceptanceNoticesService(
            UseCase useCase, LeadRights rights, CaseTransitions transitions, AcceptancePapers papers, Clock clock) {
        this.useCase = useCase;
        this.rights = rights;
        this.transitions = transitions;
        this.papers = papers;
        this.clock = clock;
    }

    @Override
    public boolean isMissing(UUID petitionId) {
        return useCase.run(() -> {
            var key = rights.visible(petitionId);
            return rights.mayLead(key) && papers.isMissing(key, transitions.now(key));
        });
    }

    @Override
    public IssuedPaper issue(UUID petitionId, NoticeMethod method) {
        RuleViolation.unless(method != null && method != NoticeMethod.NOT_POSSIBLE, "notice-method");
        return useCase.run(() -> {
            var key = rights.visible(petitionId);
            rights.require(key);
            var now = transitions.now(key);
            RuleViolation.unless(papers.isMissing(key, now), "acceptance-notice-issued");
            var paper = papers.late(key, now);
            transitions.notified(key, Days.today(clock), method.name());
            return paper;
        });
    }
}
