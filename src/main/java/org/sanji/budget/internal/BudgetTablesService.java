package org.sanji.budget.internal;

import java.util.List;
import java.util.Map;
import org.sanji.budget.BudgetTables;
import org.sanji.budget.Budgets;
import org.sanji.budget.ProjectView;
import org.sanji.common.AuditEntry;
import org.sanji.common.NotFoundException;
import org.sanji.statistics.Rates;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class BudgetTablesService implements BudgetTables {

    private final Budgets budgets;
    private final SheetPdf pdf;
    private final SheetExcel excel;
    private final Rates rates;
    private final BudgetAccess access;
    private final ApplicationEventPublisher events;

    BudgetTablesService(
            Budgets budgets,
            SheetPdf pdf,
            SheetExcel excel,
            Rates rates,
            BudgetAccess access,
            ApplicationEventPublisher events) {
        this.budgets = budgets;
        this.pdf = pdf;
        this.excel = excel;
        this.rates = rates;
        this.access = access;
        this.events = events;
    }

    @Override
    public byte[] pdf(int year, String code) {
        var projects = ofYear(year);
        if (code != null && projects.stream().noneMatch(p -> p.project().code().equals(code))) {
            throw new NotFoundException("project");
        }
        audit(year, code, "pdf");
        return pdf.draw(projects, code, rates.gradeBands());
    }

    @Override
    public byte[] excel(int year) {
        var projects = ofYear(year);
        audit(year, null, "xlsx");
        return excel.draw(projects);
    }

    private List<ProjectView> ofYear(int year) {
        var projects = budgets.year(year).projects();
        if (projects.isEmpty()) {
            throw new NotFoundException("budget");
        }
        return projects;
    }

    private void audit(int year, String code, String format) {
        events.publishEvent(AuditEntry.ofUser(
                access.requireReader().username(),
                "budget-exported",
                Map.of("year", String.valueOf(year), "project", code == null ? "" : code, "format", format)));
    }
}
