package org.sanji.mediation;

import java.util.List;

/**
 * The bureau's word on an objection.
 *
 * @param newLead code; required for REASSIGN, null otherwise keeps the lead
 * @param coOrgans codes; at least one for JOINT
 */
public record ObjectionDecision(ObjectionRuling ruling, String newLead, List<String> coOrgans, String reason) {
    public ObjectionDecision {
        coOrgans = coOrgans == null ? List.of() : List.copyOf(coOrgans);
    }
}
