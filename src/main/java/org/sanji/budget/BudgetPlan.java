package org.sanji.budget;

import java.util.List;
import java.util.Optional;

/**
 * The projects of a year.
 *
 * @param unit number and name of the unit, as the document heads its tables
 */
public record BudgetPlan(int year, String unit, List<BudgetProject> projects) {

    public BudgetPlan {
        projects = List.copyOf(projects);
    }

    public Optional<BudgetProject> project(String code) {
        return projects.stream().filter(p -> p.code().equals(code)).findFirst();
    }
}
