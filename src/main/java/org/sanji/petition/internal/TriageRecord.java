package org.sanji.petition.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.sanji.petition.TriageCause;
import org.sanji.petition.TriageDecision;
import org.sanji.petition.TriageProposal;
import org.sanji.petition.TriageRoute;

/** What the decision table proposed and what the officer chose, side by side (Art 22). */
@Embeddable
class TriageRecord {

    @Enumerated(EnumType.STRING)
    @Column(name = "proposed_route")
    private TriageRoute proposedRoute;

    @Column(name = "proposed_level")
    private Integer proposedLevel;

    @Column(name = "proposed_organs")
    private String proposedOrgans;

    @Enumerated(EnumType.STRING)
    @Column(name = "proposed_cause")
    private TriageCause proposedCause;

    @Enumerated(EnumType.STRING)
    @Column(name = "triage_route")
    private TriageRoute route;

    @Column(name = "triage_level")
    private Integer level;

    @Column(name = "triage_organ")
    private String organ;

    @Column(name = "triage_co_organs")
    private String coOrgans;

    @Column(name = "triage_ground")
    private String ground;

    @Column(name = "triage_reference")
    private String reference;

    @Column(name = "triage_reason")
    private String reason;

    @Column(name = "triage_due_on")
    private LocalDate dueOn;

    @Column(name = "triaged_on")
    private LocalDate decidedOn;

    @Column(name = "report_due_on")
    private LocalDate reportDueOn;

    protected TriageRecord() {}

    static TriageRecord due(LocalDate dueOn) {
        var triage = new TriageRecord();
        triage.dueOn = dueOn;
        return triage;
    }

    void propose(TriageProposal proposal) {
        proposedRoute = proposal.route();
        proposedLevel = proposal.level();
        proposedOrgans = String.join(",", proposal.organs());
        proposedCause = proposal.cause();
    }

    void decide(TriageDecision decision, LocalDate on) {
        route = decision.route();
        level = decision.startLevel();
        organ = decision.leadOrgan();
        coOrgans = String.join(",", decision.coOrgans());
        ground = decision.ground();
        reference = decision.reference();
        reason = decision.reason();
        reportDueOn = decision.reportDueOn();
        decidedOn = on;
    }

    void reassign(String newOrgan, List<String> newCoOrgans) {
        organ = newOrgan;
        coOrgans = String.join(",", newCoOrgans);
    }

    TriageProposal proposal() {
        return proposedRoute == null
                ? null
                : new TriageProposal(
                        proposedRoute, proposedLevel == null ? 1 : proposedLevel, split(proposedOrgans), proposedCause);
    }

    static List<String> split(String codes) {
        return codes == null || codes.isBlank() ? List.of() : List.of(codes.split(","));
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    String organ() {
        return organ;
    }

    List<String> coOrgans() {
        return split(coOrgans);
    }

    int level() {
        return level == null ? 1 : level;
    }

    TriageRoute route() {
        return route;
    }

    LocalDate reportDueOn() {
        return reportDueOn;
    }

    String ground() {
        return ground == null ? "" : ground;
    }

    String reference() {
        return reference == null ? "" : reference;
    }

    String reason() {
        return reason == null ? "" : reason;
    }
}
