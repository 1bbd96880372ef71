package org.sanji.mediation.internal;

import java.util.UUID;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.mediation.HearingHost;
import org.sanji.mediation.HearingKind;
import org.sanji.petition.CaseTransitions;
import org.sanji.security.Role;
import org.springframework.stereotype.Component;

/** Hearings before the handling opinion: by the organ that leads, at every level (Art 31 (6)). */
@Component
class OpinionHearings implements HearingHost {

    private final LeadRights rights;
    private final CaseTransitions transitions;

    OpinionHearings(LeadRights rights, CaseTransitions transitions) {
        this.rights = rights;
        this.transitions = transitions;
    }

    @Override
    public HearingKind kind() {
        return HearingKind.OPINION;
    }

    @Override
    public Hosted require(UUID petitionId, String subject) {
        var key = rights.visible(petitionId);
        rights.require(key);
        var now = transitions.now(key);
        RuleViolation.unless(now.state().isAtLevel(), "hearing-not-at-level");
        return new Hosted(
                key, now.leadOrgan(), now.leadOrgan(), Role.LIAISON, Role.DEPARTMENT_HEAD, now.handlingDueOn());
    }

    @Override
    public boolean mayConduct(UUID petitionId, String subject) {
        try {
            return rights.mayLead(rights.visible(petitionId));
        } catch (NotFoundException hidden) {
            return false;
        }
    }
}
