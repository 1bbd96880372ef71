package org.sanji.petition.internal;

import java.time.LocalDate;
import org.sanji.common.RuleViolation;
import org.sanji.organization.Organ;
import org.sanji.organization.Organs;
import org.sanji.petition.MediationLevel;
import org.sanji.petition.RepeatKind;
import org.sanji.petition.Track;
import org.sanji.petition.TriageDecision;
import org.sanji.petition.TriageProposal;
import org.sanji.petition.TriageRoute;
import org.springframework.stereotype.Component;

/** What a triage decision must carry (Arts 19, 22, 30, 36). */
@Component
class TriagePolicy {

    private static final int LEADER = MediationLevel.LEADERSHIP.number();

    private final Organs organs;
    private final MatterRepository matters;
    private final RepeatLinks links;

    TriagePolicy(Organs organs, MatterRepository matters, RepeatLinks links) {
        this.organs = organs;
        this.matters = matters;
        this.links = links;
    }

    void check(PetitionEntity petition, TriageDecision decision, LocalDate today) {
        RuleViolation.unless(decision.route() != null, "route-missing");
        RuleViolation.unless(
                petition.track() != Track.ACCUSATION || decision.route() == TriageRoute.TRANSFER,
                "accusation-transfer-only");
        RuleViolation.unless(
                petition.newFacts() != PetitionEntity.NewFacts.CLAIMED, "new-facts-first", petition.number());
        switch (decision.route()) {
            case FORWARD, ASSIGN -> checkAssignment(decision, today);
            case TRANSFER -> checkTransfer(petition, decision);
            case NOT_ACCEPT ->
                RuleViolation.unless(filled(decision.ground()) && filled(decision.reference()), "not-accept-ground");
            case NO_FURTHER ->
                RuleViolation.unless(
                        filled(decision.reference())
                                || matters.findById(petition.matterId())
                                        .map(m -> m.finalReviewOn() != null)
                                        .orElse(false),
                        "final-review-reference");
            case EXPLAIN ->
                RuleViolation.unless(petition.repeatKind() == RepeatKind.DISSATISFIED, "explain-only-after-closure");
            case JOIN ->
                RuleViolation.unless(
                        petition.repeatKind() != null && links.running(petition).isPresent(),
                        "join-needs-running-case");
        }
        RuleViolation.unless(
                follows(petition.triage().proposal(), decision) || filled(decision.reason()), "deviation-reason");
    }

    private void checkAssignment(TriageDecision decision, LocalDate today) {
        var lead = organ(decision.leadOrgan());
        RuleViolation.unless(lead.hasAccounts(), "organ-without-accounts", lead.name());
        decision.coOrgans().forEach(code -> {
            var organ = organ(code);
            RuleViolation.unless(organ.hasAccounts(), "organ-without-accounts", organ.name());
            RuleViolation.unless(!code.equals(decision.leadOrgan()), "co-organ-is-lead", organ.name());
        });
        RuleViolation.unless(decision.startLevel() >= 1 && decision.startLevel() <= 3, "level-missing");
        RuleViolation.unless(
                decision.route() == TriageRoute.FORWARD
                        || decision.reportDueOn() != null
                                && !decision.reportDueOn().isBefore(today),
                "report-date");
    }

    /** Accusations go to discipline inspection and nowhere else (Art 22): never to the organ complained of. */
    private void checkTransfer(PetitionEntity petition, TriageDecision decision) {
        var receiver = organ(decision.leadOrgan());
        RuleViolation.unless(filled(decision.ground()), "transfer-ground");
        RuleViolation.unless(
                petition.track() != Track.ACCUSATION || receiver.kind() == Organ.Kind.DISCIPLINE,
                "accusation-to-discipline");
        RuleViolation.unless(
                receiver.kind() == Organ.Kind.DISCIPLINE || receiver.kind() == Organ.Kind.JUDICIAL,
                "transfer-receiver");
    }

    private Organ organ(String code) {
        RuleViolation.unless(code != null && !code.isBlank(), "organ-missing");
        return organs.find(code).orElseThrow(() -> new RuleViolation("unknown-organ", code));
    }

    /**
     * An assignment to the proposed lead follows the proposal, whether forwarded or assigned; a case that was proposed to
     * the leader and begins lower does not.
     */
    private static boolean follows(TriageProposal proposal, TriageDecision decision) {
        if (proposal == null) {
            return true;
        }
        boolean toOrgan = decision.route() == TriageRoute.FORWARD || decision.route() == TriageRoute.ASSIGN;
        boolean sameRoute = proposal.route() == decision.route() || proposal.route() == TriageRoute.ASSIGN && toOrgan;
        boolean sameLead = !toOrgan
                || proposal.organs().isEmpty()
                || proposal.organs().get(0).equals(decision.leadOrgan());
        boolean leaderHears = !toOrgan || proposal.level() < LEADER || decision.startLevel() >= LEADER;
        return sameRoute && sameLead && leaderHears;
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }
}
