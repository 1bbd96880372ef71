package org.sanji.demo.internal;

import java.math.BigDecimal;
import org.sanji.budget.Assessments;
import org.sanji.budget.BudgetDate;
import org.sanji.budget.Budgets;
import org.sanji.budget.RatingForm;
import org.sanji.budget.SpendingForm;
import org.sanji.security.RunAs;
import org.springframework.stereotype.Component;

/** Invented spending and a draft self-assessment for the budget of 2020; each record says 示例. */
@Component
class DemoBudget {

    private static final int YEAR = 2020;
    private static final String MARK = "示例数据，不是真实支出";
    private static final String MEETING = "205-0103-JXN-SP0V";
    private static final String RUNNING = "205-0103-JXN-Y5W1";
    private static final String RENT = "205-0103-JXN-ACTW";
    private static final String STABILITY = "205-0102-JXN-DF0V";

    private final Budgets budgets;
    private final Assessments assessments;
    private final RunAs runAs;

    DemoBudget(Budgets budgets, Assessments assessments, RunAs runAs) {
        this.budgets = budgets;
        this.assessments = assessments;
        this.runAs = runAs;
    }

    void create() {
        runAs.as(runAs.actorOf(DemoPeople.FINANCE), () -> {
            spend(MEETING, BudgetDate.MARCH, 77777);
            spend(RENT, BudgetDate.JUNE, 170000);
            spend(RUNNING, BudgetDate.MARCH, 22222);
            spend(RUNNING, BudgetDate.JUNE, 55555);
            spend(RUNNING, BudgetDate.OCTOBER, 88888);
            spend(STABILITY, BudgetDate.MARCH, 66666);
            spend(STABILITY, BudgetDate.JUNE, 133333);
            correct(STABILITY, BudgetDate.JUNE, 144444);
            rate(MEETING, 0, "示例：会议已召开", "95");
            rate(MEETING, 1, "示例：反映良好", "92");
            rate(RUNNING, 0, "示例：全年运行正常", "88");
        });
    }

    private void spend(String project, BudgetDate date, int yuan) {
        enter(project, date, yuan, 0, null);
    }

    private void correct(String project, BudgetDate date, int yuan) {
        enter(project, date, yuan, 1, "示例：漏记一笔，予以更正");
    }

    private void enter(String project, BudgetDate date, int yuan, int seen, String reason) {
        assessments.spend(new SpendingForm(YEAR, project, date, BigDecimal.valueOf(yuan), MARK, seen, reason, null));
    }

    private void rate(String project, int no, String actual, String points) {
        var indicator = budgets.project(YEAR, project).project().indicators().get(no);
        assessments.rate(new RatingForm(
                YEAR,
                project,
                indicator.key(),
                actual,
                new BigDecimal(points),
                "示例说明，用来看看自评怎样填写，不是真实的评价。",
                null,
                null,
                0,
                null));
    }
}
