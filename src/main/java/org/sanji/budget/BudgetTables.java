package org.sanji.budget;

/** The self-assessment as the official table, in the layout of the founding document. Every export is audited. */
public interface BudgetTables {

    /**
     * @param code of a project, null for all of the year
     */
    byte[] pdf(int year, String code);

    /** One sheet a project, and one with all. */
    byte[] excel(int year);
}
