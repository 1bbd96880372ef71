package org.sanji.budget.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.sanji.budget.Assessments;
import org.sanji.budget.BudgetCopies;
import org.sanji.budget.BudgetOfYear;
import org.sanji.budget.Budgets;
import org.sanji.budget.EvidenceFiles;
import org.sanji.common.Days;
import org.sanji.document.ui.AttachmentTools;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.sanji.statistics.GoalsOfYear;
import org.sanji.statistics.YearGoals;
import org.springframework.stereotype.Component;

/** Gathers what the budget pages show, and hands their services on. */
@Component
record BudgetPresenter(
        Budgets budgets,
        BudgetCopies copies,
        Assessments assessments,
        EvidenceFiles files,
        YearGoals goals,
        AttachmentTools tools,
        CurrentUser currentUser,
        Clock clock) {

    private static final int FIRST = 2000;
    private static final int LAST = 2999;

    LocalDate today() {
        return Days.today(clock);
    }

    /** Years with a goal or a budget, this one, and for those who enter the next. */
    List<Integer> years() {
        var years = new TreeSet<>(goals.years());
        years.addAll(budgets.years());
        int now = today().getYear();
        years.add(now);
        if (currentUser.actor().has(Role.FINANCE)) {
            years.add(now + 1);
        }
        return List.copyOf(years.descendingSet());
    }

    /** The year of the address; without one, or with nonsense, this year. */
    int year(Map<String, List<String>> parameters) {
        var text = parameters.getOrDefault("year", List.of("")).get(0);
        if (!text.matches("\\d{4}")) {
            return today().getYear();
        }
        int year = Integer.parseInt(text);
        return year < FIRST || year > LAST ? today().getYear() : year;
    }

    GoalsOfYear goalsOf(int year) {
        return goals.of(year, today());
    }

    BudgetOfYear budgetOf(int year) {
        return budgets.year(year);
    }
}
