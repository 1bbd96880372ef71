package org.sanji.budget;

import java.util.List;

/**
 * Budgets of the bureau. Finance staff, leaders, supervisors, statisticians and the bureau's own head see them; to others
 * there are none.
 */
public interface Budgets {

    /** Years with a file or a copy, in order. */
    List<Integer> years();

    /** Also for a year without a budget. */
    BudgetOfYear year(int year);

    /** @throws org.sanji.common.NotFoundException when the year has no such project */
    ProjectView project(int year, String code);
}
