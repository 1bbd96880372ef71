package org.sanji.budget;

/** Plans made on the page until a file comes. Finance staff; each change is a version of its own. */
public interface BudgetCopies {

    /**
     * Copies the plan of the latest year before.
     *
     * @throws org.sanji.common.RuleViolation {@code budget-year-exists}, {@code budget-year-far},
     *     {@code budget-nothing-to-copy}
     */
    void copyLast(int year);

    /**
     * Puts a project in the place of another.
     *
     * @param code of the project it replaces; null adds it
     * @param seen version of the copy that the person saw
     */
    void save(int year, String code, BudgetProject project, int seen, String reason);

    /** Leaves a project without entries out. */
    void remove(int year, String code, int seen, String reason);
}
