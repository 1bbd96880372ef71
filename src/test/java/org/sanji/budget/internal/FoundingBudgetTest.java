package org.sanji.budget.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanji.budget.BudgetDate;
import org.sanji.budget.BudgetPlan;
import org.sanji.budget.BudgetProject;
import org.sanji.common.ConfigFiles;
import org.sanji.common.ConfigNode;
import org.sanji.common.ConfigProblem;

/** {@code config/budget-2020.yml} says what the founding document says: to the yuan, the character and the blank. */
class FoundingBudgetTest {

    private final BudgetPlan plan =
            new PlanFiles(new ConfigFiles(Path.of("config"))).find(2020).orElseThrow();

    @Test
    void hasTheFourProjectsInTheirOrder() {
        assertThat(plan.unit()).isEqualTo(FoundingDocument.UNIT);
        assertThat(plan.projects().stream().map(FoundingBudgetTest::asWritten).toList())
                .isEqualTo(FoundingDocument.tables());
    }

    @Test
    void plansTheRentForTheEndOfJune() {
        var rent = plan.project("205-0103-JXN-ACTW").orElseThrow();
        assertThat(rent.plan()).containsOnlyKeys(BudgetDate.JUNE);
        assertThat(rent.plannedAmount(BudgetDate.JUNE)).contains(new BigDecimal("170000.00"));
        assertThat(rent.plannedAmount(BudgetDate.OCTOBER)).isEmpty();
    }

    @Test
    void makesSixHundredAndSixtyEightThousandFourHundredYuan() {
        assertThat(plan.projects().stream().map(BudgetProject::total).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualTo(new BigDecimal("668400.00"));
    }

    @Test
    void readsBackWhatItWrites() {
        var written = PlanYaml.write(plan);
        assertThat(PlanYaml.read(ConfigNode.parse("copy", written))).isEqualTo(plan);
    }

    @Test
    void namesTheLineOfAMistake() {
        var text = PlanYaml.write(plan).replace("june: 50.00", "june: 15.00");
        assertThatThrownBy(() -> PlanYaml.read(ConfigNode.parse("budget-2020.yml", text)))
                .isInstanceOf(ConfigProblem.class)
                .hasMessageContaining("cannot fall")
                .hasMessageMatching("(?s)config/budget-2020.yml:\\d+: .*");
    }

    /** The project in the words of the document: amounts as text, blanks empty, goals numbered. */
    private static FoundingDocument.Table asWritten(BudgetProject p) {
        var goals = new java.util.ArrayList<String>();
        for (var goal : p.goals()) {
            goals.add(goals.size() + 1 + "、" + goal);
        }
        return new FoundingDocument.Table(
                p.code(),
                p.name(),
                text(p.total()),
                text(p.fiscal()),
                text(p.other()),
                p.purpose(),
                Arrays.stream(BudgetDate.values())
                        .map(d -> text(p.plan().get(d)))
                        .toList(),
                goals,
                p.indicators().stream()
                        .map(i -> List.of(i.level1(), i.level2(), i.level3(), i.description(), i.target(), i.basis()))
                        .toList());
    }

    private static String text(BigDecimal number) {
        return number == null ? "" : number.toString();
    }
}
