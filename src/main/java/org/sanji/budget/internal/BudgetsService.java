package org.sanji.budget.internal;

import java.util.ArrayList;
import java.util.List;
import org.sanji.budget.BudgetOfYear;
import org.sanji.budget.BudgetPlan;
import org.sanji.budget.Budgets;
import org.sanji.budget.ProjectView;
import org.sanji.common.NotFoundException;
import org.sanji.security.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class BudgetsService implements Budgets {

    private final Plans plans;
    private final ProjectReader reader;
    private final CopyRule copyRule;
    private final BudgetAccess access;

    BudgetsService(Plans plans, ProjectReader reader, CopyRule copyRule, BudgetAccess access) {
        this.plans = plans;
        this.reader = reader;
        this.copyRule = copyRule;
        this.access = access;
    }

    @Override
    public List<Integer> years() {
        access.requireReader();
        return plans.years();
    }

    @Override
    public BudgetOfYear year(int year) {
        var actor = access.requireReader();
        var shown = plans.find(year).orElse(null);
        var ledger = reader.ledger(year);
        if (shown == null) {
            return new BudgetOfYear(
                    year, null, null, List.of(), List.copyOf(ledger.projects()), false, from(year, actor));
        }
        return new BudgetOfYear(
                year,
                shown.plan(),
                shown.source(),
                shown.plan().projects().stream()
                        .map(p -> reader.view(shown.plan(), p, ledger, actor))
                        .toList(),
                orphans(shown.plan(), ledger),
                access.enters(actor) && !shown.source().isFile(),
                null);
    }

    private Integer from(int year, Actor actor) {
        return access.enters(actor) && copyRule.refusal(year).isEmpty()
                ? copyRule.source(year).orElse(null)
                : null;
    }

    private static List<String> orphans(BudgetPlan plan, Ledger ledger) {
        var orphans = new ArrayList<String>();
        for (var code : ledger.projects()) {
            var project = plan.project(code);
            if (project.isEmpty()) {
                orphans.add(code);
                continue;
            }
            ledger.indicators(code).stream()
                    .filter(key -> project.get().indicator(key).isEmpty())
                    .forEach(key -> orphans.add(code + " " + key));
        }
        return orphans;
    }

    @Override
    public ProjectView project(int year, String code) {
        var actor = access.requireReader();
        var shown = plans.find(year).orElseThrow(() -> new NotFoundException("budget"));
        var planned = shown.plan().project(code).orElseThrow(() -> new NotFoundException("project"));
        return reader.view(shown.plan(), planned, reader.ledger(year), actor);
    }
}
