package org.sanji.budget.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanji.budget.AssessmentState;
import org.sanji.budget.Assessments;
import org.sanji.budget.BudgetDate;
import org.sanji.budget.Budgets;
import org.sanji.budget.EvidenceFiles;
import org.sanji.budget.ProjectView;
import org.sanji.budget.RatingForm;
import org.sanji.budget.SpendingForm;
import org.sanji.common.RuleViolation;
import org.sanji.common.ui.EmptyState;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.testing.KaribuTest;
import org.sanji.testing.SampleFiles;
import org.sanji.testing.WithActor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of goals and budget, and who finds what on them. */
class BudgetViewTest extends KaribuTest {

    private static final Actor FINANCE = new Actor("t-caiwu", "测试财务", Set.of(Role.FINANCE), "XFJ", false);
    private static final String RENT = "205-0103-JXN-ACTW";
    private static final String PAGE = "budget/2020/" + RENT;

    @Autowired
    private Budgets budgets;

    @Autowired
    private Assessments assessments;

    @Autowired
    private EvidenceFiles files;

    @Autowired
    private RunAs runAs;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void empty() {
        for (var table : List.of(
                "budget_spending", "budget_rating", "budget_step", "budget_copy", "budget_lock", "record_file")) {
            jdbc.sql("delete from " + table).update();
        }
    }

    private static void openYear(String year) {
        UI.getCurrent().navigate("budget", QueryParameters.simple(Map.of("year", year)));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static List<String> buttons() {
        return _find(Button.class).stream().map(Button::getText).toList();
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static <T> Grid<T> grid(int no) {
        return (Grid<T>) _find(Grid.class).get(no);
    }

    /** What stands on the page outside of grids. */
    private static String text() {
        return _find(Component.class).stream()
                .map(c -> c.getElement().getTextRecursively())
                .collect(Collectors.joining("\n"));
    }

    /** All cells of a grid. */
    private static String cells(Grid<?> grid) {
        var rows = new StringBuilder();
        for (int i = 0; i < GridKt._size(grid); i++) {
            rows.append(GridKt._getFormattedRow(grid, i)).append('\n');
        }
        return rows.toString();
    }

    private ProjectView rent() {
        return runAs.as(FINANCE, () -> budgets.project(2020, RENT));
    }

    private void complete() {
        runAs.as(FINANCE, () -> {
            assessments.spend(
                    new SpendingForm(2020, RENT, BudgetDate.JUNE, new BigDecimal("170000"), null, 0, null, null));
            for (var indicator : budgets.project(2020, RENT).project().indicators()) {
                assessments.rate(new RatingForm(
                        2020, RENT, indicator.key(), "示例", new BigDecimal("95"), "示例", null, null, 0, null));
                files.add(2020, RENT, indicator.key(), SampleFiles.picture("示例.png", 1));
            }
            assessments.submit(2020, RENT);
        });
    }

    @Test
    @WithActor(roles = Role.FINANCE)
    void showsGoalsAndTheFourProjectsOfTheYear() {
        openYear("2020");
        assertThat(_get(H1.class).getText()).isEqualTo("年度目标与预算");
        assertThat(GridKt._size(grid(0))).isEqualTo(8);
        assertThat(GridKt._size(grid(1))).isEqualTo(4);
        assertThat(text()).contains("依据：本年的预算文件", "没有设目标");
        assertThat(cells(grid(0))).contains("未设目标", "暂无数据");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref).collect(Collectors.toSet()))
                .contains("budget/2020/table.pdf", "budget/2020/table.xlsx");
        assertThat(GridKt._getFormattedRow(grid(1), 2)).contains("170,000.00");
    }

    @Test
    @WithActor(roles = Role.FINANCE)
    void entersSpendingAndKeepsTheDialogWhileItIsWrong() {
        UI.getCurrent().navigate(PAGE);
        _click((Button) GridKt._getCellComponent(grid(0), 1, "deed"));
        _setValue(field("年初以来累计支出（元）"), "十七万");
        assertThatThrownBy(() -> _click(button("保存")))
                .isInstanceOfSatisfying(
                        RuleViolation.class, v -> assertThat(v.code()).isEqualTo("budget-amount-number"));
        assertThat(_find(Dialog.class)).hasSize(1);
        assertThat(_find(TextField.class, spec -> spec.withLabel("超预算原因"))).isEmpty();
        _setValue(field("年初以来累计支出（元）"), "170,001");
        assertThat(field("超预算原因").isVisible()).isTrue();
        _setValue(field("年初以来累计支出（元）"), "170,000 元");
        _click(button("保存"));
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(rent().spent()).contains(new BigDecimal("170000.00"));
        assertThat(cells(grid(0))).contains("170,000.00", "100.0%");
    }

    @Test
    @WithActor(roles = Role.FINANCE)
    void entersASelfAssessmentAndAsksForTheReasonOfACorrection() {
        UI.getCurrent().navigate(PAGE);
        _click(_find(Button.class, spec -> spec.withText("自评")).get(0));
        _setValue(field("实际完成值"), "示例：已支付");
        _setValue(field("得分（0到100）"), "101");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("说明")), "示例说明");
        assertThatThrownBy(() -> _click(button("保存")))
                .isInstanceOfSatisfying(
                        RuleViolation.class, v -> assertThat(v.code()).isEqualTo("budget-points"));
        _setValue(field("得分（0到100）"), "91");
        _click(button("保存"));
        assertThat(text()).contains("示例：已支付", "得分 91.0，优", "还没有佐证");
        _click(button("更正"));
        _setValue(field("得分（0到100）"), "79");
        assertThatThrownBy(() -> _click(button("保存")))
                .isInstanceOfSatisfying(
                        RuleViolation.class, v -> assertThat(v.code()).isEqualTo("budget-reason"));
        _setValue(field("更正理由"), "示例：复核");
        _click(button("保存"));
        assertThat(text()).contains("得分 79.0，中", "更正1次");
    }

    @Test
    @WithActor(roles = Role.FINANCE)
    void saysWhatIsMissingWhenSubmitted() {
        UI.getCurrent().navigate(PAGE);
        _click(button("提交"));
        assertThatThrownBy(() ->
                        _click(_find(Button.class, spec -> spec.withText("提交")).get(1)))
                .isInstanceOfSatisfying(
                        RuleViolation.class, v -> assertThat(v.code()).isEqualTo("budget-submit-spending"));
    }

    @Test
    @WithActor(roles = Role.LEADER)
    void leadersReadAndFindNothingToEnter() {
        openYear("2020");
        assertThat(_find(SideNavItem.class)).extracting(SideNavItem::getLabel).contains("年度目标与预算");
        UI.getCurrent().navigate(PAGE);
        assertThat(text()).contains("205-0103-JXN-ACTW", "一次性支付给供销社租赁费");
        assertThat(cells(grid(0))).contains("未填报");
        assertThat(buttons()).doesNotContain("填报", "自评", "提交", "签署", "增加项目");
    }

    @Test
    @WithActor(username = "t-juzhang", roles = Role.DEPARTMENT_HEAD)
    void theHeadOfTheBureauSignsAndReopens() {
        complete();
        UI.getCurrent().navigate(PAGE);
        assertThat(_find(SideNavItem.class)).extracting(SideNavItem::getLabel).contains("年度目标与预算");
        assertThat(waiting()).isEqualTo("1");
        _click(button("签署"));
        _click(_find(Button.class, spec -> spec.withText("签署")).get(1));
        assertThat(rent().state()).isEqualTo(AssessmentState.SIGNED);
        assertThat(text()).contains("已签署", "张三 于");
        _click(button("重新开启"));
        _setValue(_get(TextArea.class), "示例：补充材料");
        _click(_find(Button.class, spec -> spec.withText("重新开启")).get(1));
        assertThat(rent().state()).isEqualTo(AssessmentState.DRAFT);
        openYear("2020");
        assertThat(waiting()).isEmpty();
    }

    /** The figure beside the menu entry. */
    private static String waiting() {
        var count = _get(SideNavItem.class, spec -> spec.withPredicate(i -> "年度目标与预算".equals(i.getLabel())))
                .getSuffixComponent();
        return count == null ? "" : count.getElement().getText();
    }

    @Test
    @WithActor(roles = Role.DEPARTMENT_HEAD, organ = "RSJ")
    void theHeadOfAnotherOrganFindsNothing() {
        openYear("2020");
        assertThat(_find(BudgetView.class)).isEmpty();
        assertThat(text()).contains("没有找到，或您无权查看。");
        UI.getCurrent().navigate(PAGE);
        assertThat(text()).contains("没有找到，或您无权查看。");
        assertThat(_find(BudgetProjectView.class)).isEmpty();
        assertThat(_find(SideNavItem.class)).extracting(SideNavItem::getLabel).doesNotContain("年度目标与预算");
    }

    @Test
    @WithActor(roles = Role.RECEPTIONIST)
    void othersFindNothing() {
        openYear("2020");
        assertThat(_find(BudgetView.class)).isEmpty();
        UI.getCurrent().navigate(PAGE);
        assertThat(_find(BudgetProjectView.class)).isEmpty();
    }

    @Test
    @WithActor(roles = Role.STATISTICIAN)
    void aYearWithoutABudgetSaysWhatToDo() {
        openYear("2019");
        assertThat(_find(EmptyState.class)).hasSize(1);
        assertThat(text()).contains("2019年没有预算", "由财务人员编制");
        assertThat(_find(Button.class, spec -> spec.withText("复制2020年的预算"))).isEmpty();
        openYear("nonsense");
        assertThat(_find(BudgetView.class)).hasSize(1);
    }

    @Test
    @WithActor(roles = Role.FINANCE)
    void copiesTheLastYearAndEditsTheCopy() {
        openYear("2021");
        _click(button("复制2020年的预算"));
        _click(button("复制"));
        assertThat(text()).contains("由2020年的预算复制");
        assertThat(GridKt._size(grid(1))).isEqualTo(4);
        _click(button("增加项目"));
        _setValue(field("项目编码"), "NEW-1");
        _setValue(field("项目名称"), "示例项目");
        _setValue(field("预算数（元）"), "1000");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("资金用途")), "示例");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("绩效目标，每行一条")), "示例目标");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("绩效指标，每行一项")), "产出指标｜时效指标｜示例");
        _setValue(field("理由"), "示例");
        assertThatThrownBy(() -> _click(button("保存")))
                .isInstanceOfSatisfying(
                        RuleViolation.class, v -> assertThat(v.code()).isEqualTo("budget-indicator-format"));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("绩效指标，每行一项")), "产出指标｜时效指标｜示例指标｜示例描述｜≥90优｜工作方案");
        _setValue(field("3月底累计支出计划（%），没有计划的留空"), "150");
        assertThatThrownBy(() -> _click(button("保存")))
                .isInstanceOfSatisfying(
                        RuleViolation.class, v -> assertThat(v.code()).isEqualTo("budget-percent"));
        _setValue(field("3月底累计支出计划（%），没有计划的留空"), "15");
        _click(button("保存"));
        assertThat(GridKt._size(grid(1))).isEqualTo(5);
        assertThat(text()).contains("第2版");
    }
}
