package org.sanji.budget.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sanji.budget.BudgetDate;
import org.sanji.budget.BudgetIndicator;
import org.sanji.budget.BudgetProject;

/** What a project of a plan must be, on the page and in the file alike. */
class ProjectRulesTest {

    private static final BudgetIndicator INDICATOR = new BudgetIndicator("产出指标", "时效指标", "示例", "示例", "≥90优", "工作方案");

    private static BudgetProject project(
            String code, String total, String fiscal, String other, Map<BudgetDate, BigDecimal> plan) {
        return new BudgetProject(
                code,
                "示例",
                number(total),
                number(fiscal),
                number(other),
                "示例",
                plan,
                List.of("示例"),
                List.of(INDICATOR));
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static Map<BudgetDate, BigDecimal> plan(String march, String june) {
        return Map.of(BudgetDate.MARCH, number(march), BudgetDate.JUNE, number(june));
    }

    private static String fault(BudgetProject project) {
        return ProjectRules.fault(project).map(ProjectRules.Fault::code).orElse("none");
    }

    private static String plannedFault(String march, String june) {
        return fault(project("A-1", "1.00", null, null, plan(march, june)));
    }

    private static String moneyFault(String total, String fiscal, String other) {
        return fault(project("A-1", total, fiscal, other, Map.of()));
    }

    @Test
    void takesAWholeProjectAndBlanks() {
        assertThat(plannedFault("0", "100.00")).isEqualTo("none");
        assertThat(moneyFault("3.00", "1.00", "2.00")).isEqualTo("none");
        assertThat(moneyFault("3.00", null, null)).isEqualTo("none");
    }

    @Test
    void refusesPercentagesThatCannotBe() {
        assertThat(plannedFault("-1", "50")).isEqualTo("budget-percent");
        assertThat(plannedFault("50", "100.01")).isEqualTo("budget-percent");
        assertThat(plannedFault("50.123", "60")).isEqualTo("budget-percent");
        assertThat(plannedFault("50", "49.99")).isEqualTo("budget-plan-falls");
    }

    @Test
    void refusesMoneyThatCannotBe() {
        assertThat(moneyFault(null, null, null)).isEqualTo("budget-total");
        assertThat(moneyFault("0", null, null)).isEqualTo("budget-total");
        assertThat(moneyFault("1.001", null, null)).isEqualTo("budget-amount");
        assertThat(moneyFault("1", "-1", "2")).isEqualTo("budget-amount");
        assertThat(moneyFault("3.00", "3.00", "0.01")).isEqualTo("budget-funds-sum");
        assertThat(moneyFault("3.00", null, "2.00")).isEqualTo("budget-funds-sum");
    }

    @Test
    void refusesCodesThatDoNotFitAnAddress() {
        for (var code : List.of("", "a/b", "编码", "a b", "x".repeat(41))) {
            assertThat(fault(project(code, "1.00", null, null, Map.of()))).isEqualTo("budget-code");
        }
    }

    @Test
    void refusesTheSameIndicatorTwiceAndEmptyLists() {
        assertThat(fault(with(List.of("示例"), List.of(INDICATOR, INDICATOR)))).isEqualTo("budget-indicator-twice");
        assertThat(fault(with(List.of(), List.of(INDICATOR)))).isEqualTo("budget-lists-empty");
        assertThat(fault(with(List.of("示例"), List.of()))).isEqualTo("budget-lists-empty");
        assertThat(fault(with(List.of("长".repeat(501)), List.of(INDICATOR)))).isEqualTo("budget-text-too-long");
    }

    private static BudgetProject with(List<String> goals, List<BudgetIndicator> indicators) {
        return new BudgetProject("A-1", "示例", BigDecimal.ONE, null, null, "示例", Map.of(), goals, indicators);
    }

    @Test
    void keepsEveryCharacterOfACopy() {
        var odd = new BudgetProject(
                "A-1",
                "=1+1: \"引号\" # 井号 \\ 'x' {y} - ：",
                new BigDecimal("1.00"),
                null,
                null,
                "两行\n\"文字\"",
                Map.of(),
                List.of("- 一", "true", "null"),
                List.of(INDICATOR));
        var plan = new org.sanji.budget.BudgetPlan(2026, "示例", List.of(odd));
        var read = PlanYaml.read(org.sanji.common.ConfigNode.parse("copy", PlanYaml.write(plan)));
        assertThat(Optional.of(read)).contains(plan);
    }
}
