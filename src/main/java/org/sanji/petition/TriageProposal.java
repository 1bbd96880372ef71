package org.sanji.petition;

import java.util.List;

/**
 * What the decision table and category rules proposed; shown beside the choice.
 *
 * @param organs first is the lead; empty when the rules name none
 */
public record TriageProposal(TriageRoute route, int level, List<String> organs) {}
