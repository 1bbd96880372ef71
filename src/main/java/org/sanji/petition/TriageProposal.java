package org.sanji.petition;

import java.util.List;

/**
 * What the decision table and category rules proposed; shown beside the choice.
 *
 * @param organs first is the lead; empty when the rules name none
 * @param cause why; null for proposals from before causes were kept
 */
public record TriageProposal(TriageRoute route, int level, List<String> organs, TriageCause cause) {

    public TriageProposal(TriageRoute route, int level, List<String> organs) {
        this(route, level, organs, null);
    }
}
