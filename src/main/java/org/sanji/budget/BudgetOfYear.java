package org.sanji.budget;

import java.util.List;

/**
 * A year's budget.
 *
 * @param plan null when there is neither file nor copy
 * @param source null without a plan
 * @param projects in the order of the plan
 * @param orphans codes with entries whose project is not in the plan any more
 * @param editable the acting user may change the plan
 * @param copyFrom the year that a copy would be made of; null when none can be made by the acting user
 */
public record BudgetOfYear(
        int year,
        BudgetPlan plan,
        PlanSource source,
        List<ProjectView> projects,
        List<String> orphans,
        boolean editable,
        Integer copyFrom) {

    public boolean isPlanned() {
        return plan != null;
    }
}
