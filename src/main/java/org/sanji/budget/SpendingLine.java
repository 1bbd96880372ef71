package org.sanji.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Plan against actual spending at a date.
 *
 * @param share planned, in percent; null where the plan is blank
 * @param planned in yuan; null where the plan is blank
 * @param history oldest first; the last one counts
 * @param spentShare in percent of the budget; null when nothing was entered
 * @param difference actual less planned, in yuan; null when either is missing
 * @param differenceShare the same in points of a percent
 */
public record SpendingLine(
        BudgetDate date,
        BigDecimal share,
        BigDecimal planned,
        List<Spending> history,
        BigDecimal spentShare,
        BigDecimal difference,
        BigDecimal differenceShare) {

    public SpendingLine {
        history = List.copyOf(history);
    }

    public Optional<Spending> current() {
        return history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
    }

    public static SpendingLine of(BudgetProject project, BudgetDate date, List<Spending> history) {
        var share = project.plan().get(date);
        var planned = project.plannedAmount(date).orElse(null);
        if (history.isEmpty()) {
            return new SpendingLine(date, share, planned, history, null, null, null);
        }
        var amount = history.get(history.size() - 1).amount();
        var spent = project.share(amount);
        return new SpendingLine(
                date,
                share,
                planned,
                history,
                spent,
                planned == null ? null : amount.subtract(planned),
                share == null ? null : spent.subtract(share));
    }
}
