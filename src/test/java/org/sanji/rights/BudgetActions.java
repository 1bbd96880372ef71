package org.sanji.rights;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.sanji.budget.Assessments;
import org.sanji.budget.BudgetCopies;
import org.sanji.budget.BudgetDate;
import org.sanji.budget.BudgetTables;
import org.sanji.budget.Budgets;
import org.sanji.budget.EvidenceFiles;
import org.sanji.budget.RatingForm;
import org.sanji.budget.SpendingForm;
import org.sanji.common.Days;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.statistics.Indicator;
import org.sanji.statistics.YearGoals;
import org.sanji.testing.SampleFiles;
import org.springframework.context.ApplicationContext;

/** Goals and budget of a year. */
final class BudgetActions {

    private static final Actor FINANCE = new Actor("t-finance", "测试财务", Set.of(Role.FINANCE), "XFJ", false);
    private static final int YEAR = 2020;
    private static final String RENT = "205-0103-JXN-ACTW";
    private static final String INDICATOR = "成本指标/为群工中心运行创造必要条件";

    private final ApplicationContext context;
    private final Map<String, Consumer<String>> calls;

    private BudgetActions(ApplicationContext context, Map<String, Consumer<String>> calls) {
        this.context = context;
        this.calls = calls;
    }

    static void into(Map<String, Consumer<String>> calls, ApplicationContext context) {
        var actions = new BudgetActions(context, calls);
        actions.reading();
        actions.entering();
        actions.files();
    }

    private void reading() {
        var goals = context.getBean(YearGoals.class);
        var today = Days.today(context.getBean(Clock.class));
        calls.put("YearGoals.years", o -> goals.years());
        calls.put("YearGoals.of", o -> goals.of(today.getYear(), today));
        calls.put("YearGoals.figure", o -> goals.figure(Indicator.REPEAT, today.getYear(), today));
        var budgets = context.getBean(Budgets.class);
        calls.put("Budgets.years", o -> budgets.years());
        calls.put("Budgets.year", o -> budgets.year(YEAR));
        calls.put("Budgets.project", o -> budgets.project(YEAR, RENT));
        var tables = context.getBean(BudgetTables.class);
        calls.put("BudgetTables.pdf", o -> tables.pdf(YEAR, RENT));
        calls.put("BudgetTables.excel", o -> tables.excel(YEAR));
        var copies = context.getBean(BudgetCopies.class);
        calls.put("BudgetCopies.copyLast", o -> copies.copyLast(today.getYear()));
        calls.put("BudgetCopies.save", o -> copies.save(YEAR, RENT, rent(), 1, "测试"));
        calls.put("BudgetCopies.remove", o -> copies.remove(YEAR, RENT, 1, "测试"));
    }

    private org.sanji.budget.BudgetProject rent() {
        return context.getBean(RunAs.class)
                .as(FINANCE, () -> context.getBean(Budgets.class).project(YEAR, RENT))
                .project();
    }

    private void entering() {
        var assessments = context.getBean(Assessments.class);
        var today = Days.today(context.getBean(Clock.class));
        calls.put(
                "Assessments.spend",
                o -> assessments.spend(
                        new SpendingForm(YEAR, RENT, BudgetDate.JUNE, new BigDecimal("170000"), "测试", 0, null, null)));
        calls.put(
                "Assessments.rate",
                o -> assessments.rate(
                        new RatingForm(YEAR, RENT, INDICATOR, "测试", BigDecimal.TEN, "测试", null, null, 0, null)));
        calls.put("Assessments.figure", o -> assessments.figure(Indicator.REPEAT, today.getYear(), today));
        calls.put("Assessments.submit", o -> assessments.submit(YEAR, RENT));
        calls.put("Assessments.giveBack", o -> assessments.giveBack(YEAR, RENT, "测试"));
        calls.put("Assessments.sign", o -> assessments.sign(YEAR, RENT));
        calls.put("Assessments.reopen", o -> assessments.reopen(YEAR, RENT, "测试"));
    }

    private void files() {
        var files = context.getBean(EvidenceFiles.class);
        calls.put("EvidenceFiles.add", o -> added(files));
        calls.put("EvidenceFiles.open", o -> files.open(ofFinance(files)));
        calls.put("EvidenceFiles.retract", o -> files.retract(ofFinance(files), "测试"));
    }

    private static UUID added(EvidenceFiles files) {
        return files.add(YEAR, RENT, INDICATOR, SampleFiles.picture("测试.png", 1))
                .id();
    }

    private UUID ofFinance(EvidenceFiles files) {
        return context.getBean(RunAs.class).as(FINANCE, () -> added(files));
    }
}
