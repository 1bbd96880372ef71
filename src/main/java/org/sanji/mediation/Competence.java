package org.sanji.mediation;

import java.util.List;

/**
 * What the category rules say about who is competent for a petition: help for an objection and for the ruling on it.
 *
 * @param category path of the petition's category, empty while it has none
 * @param rule path of the class for which the rule was written, empty when no rule names organs
 * @param organs codes, the lead first
 * @param note the bureau's remark in the rule, may be empty
 * @param leadDuties what the rules give to the organ that leads now: paths, at most a handful
 * @param proposedOrgan code of the organ to propose instead of the lead, null when the rules name none
 * @param evidence the objection's reason written out, to be edited; null when the rules say nothing against the lead
 */
public record Competence(
        String category,
        String rule,
        List<String> organs,
        String note,
        List<String> leadDuties,
        String proposedOrgan,
        String evidence) {}
