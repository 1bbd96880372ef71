package org.sanji.budget;

import java.math.BigDecimal;

/**
 * Spending to be entered, or corrected.
 *
 * @param amount in all since New Year, in yuan
 * @param seen {@code seq} of the entry that the person saw, 0 for none
 * @param reason needed for a correction
 * @param overReason needed when the budget is exceeded
 */
public record SpendingForm(
        int year,
        String project,
        BudgetDate date,
        BigDecimal amount,
        String note,
        int seen,
        String reason,
        String overReason) {}
