package org.sanji.budget;

/**
 * A line of the three-level indicators.
 *
 * @param level1 一级指标
 * @param level2 二级指标
 * @param level3 三级指标
 * @param description 绩效指标描述
 * @param target 指标值, as written: {@code ≥90优}
 * @param basis 指标值确定依据
 */
public record BudgetIndicator(
        String level1, String level2, String level3, String description, String target, String basis) {

    /** What tells it from the others of its project. */
    public String key() {
        return level2 + "/" + level3;
    }
}
