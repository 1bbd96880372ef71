package org.sanji.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A project of a year's budget, as the file or its copy has it. A blank stays blank.
 *
 * @param total 预算数, in yuan with two decimals
 * @param fiscal 财政资金; null where blank
 * @param other 其他资金; null where blank
 * @param plan share that is planned to be spent by a date, cumulative, in percent; no entry where blank
 */
public record BudgetProject(
        String code,
        String name,
        BigDecimal total,
        BigDecimal fiscal,
        BigDecimal other,
        String purpose,
        Map<BudgetDate, BigDecimal> plan,
        List<String> goals,
        List<BudgetIndicator> indicators) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public BudgetProject {
        var ordered = new EnumMap<BudgetDate, BigDecimal>(BudgetDate.class);
        ordered.putAll(plan);
        plan = java.util.Collections.unmodifiableMap(ordered);
        goals = List.copyOf(goals);
        indicators = List.copyOf(indicators);
    }

    public Optional<BigDecimal> planned(BudgetDate date) {
        return Optional.ofNullable(plan.get(date));
    }

    /** What is planned to be spent by a date, in yuan. */
    public Optional<BigDecimal> plannedAmount(BudgetDate date) {
        return planned(date).map(p -> total.multiply(p).divide(HUNDRED, 2, RoundingMode.HALF_UP));
    }

    /** Share of the budget, in percent with two decimals. */
    public BigDecimal share(BigDecimal amount) {
        return amount.multiply(HUNDRED).divide(total, 2, RoundingMode.HALF_UP);
    }

    public Optional<BudgetIndicator> indicator(String key) {
        return indicators.stream().filter(i -> i.key().equals(key)).findFirst();
    }
}
