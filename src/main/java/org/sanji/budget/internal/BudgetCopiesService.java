package org.sanji.budget.internal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sanji.budget.AssessmentState;
import org.sanji.budget.BudgetCopies;
import org.sanji.budget.BudgetPlan;
import org.sanji.budget.BudgetProject;
import org.sanji.common.AuditEntry;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.sanji.process.UseCase;
import org.sanji.security.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

@Service
class BudgetCopiesService implements BudgetCopies {

    private final Plans plans;
    private final CopyRows rows;
    private final CopyRule rule;
    private final ProjectReader reader;
    private final LockRows locks;
    private final BudgetAccess access;
    private final UseCase useCase;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BudgetCopiesService(
            Plans plans,
            CopyRows rows,
            CopyRule rule,
            ProjectReader reader,
            LockRows locks,
            BudgetAccess access,
            UseCase useCase,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.rows = rows;
        this.rule = rule;
        this.reader = reader;
        this.locks = locks;
        this.access = access;
        this.useCase = useCase;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void copyLast(int year) {
        var actor = access.requireFinance();
        useCase.run(() -> {
            locks.lock(year, LockRows.PLAN);
            rule.refusal(year).ifPresent(refusal -> {
                throw refusal;
            });
            int from = rule.source(year).orElseThrow();
            var last = plans.find(from).orElseThrow().plan();
            keep(new BudgetPlan(year, last.unit(), last.projects()), 1, from, null, actor);
        });
    }

    @Override
    public void save(int year, String code, BudgetProject project, int seen, String reason) {
        var actor = access.requireFinance();
        var why = Entries.reason(reason);
        ProjectRules.fault(project).ifPresent(fault -> {
            throw new RuleViolation(fault.code(), fault.args());
        });
        useCase.run(() -> {
            var current = current(year, code, seen);
            var projects = new ArrayList<>(current.plan().projects());
            if (code == null) {
                projects.add(project);
            } else {
                requireOpen(year, code, project);
                projects.set(index(projects, code), project);
            }
            RuleViolation.unless(
                    projects.stream().map(BudgetProject::code).distinct().count() == projects.size(),
                    "budget-code-twice",
                    project.code());
            keep(current, projects, why, actor);
        });
    }

    @Override
    public void remove(int year, String code, int seen, String reason) {
        var actor = access.requireFinance();
        var why = Entries.reason(reason);
        useCase.run(() -> {
            var current = current(year, code, seen);
            RuleViolation.unless(!reader.ledger(year).projects().contains(code), "budget-project-has-entries");
            var projects = new ArrayList<>(current.plan().projects());
            projects.remove(index(projects, code));
            keep(current, projects, why, actor);
        });
    }

    /** The copy as the person saw it; a file that came meanwhile wins. */
    private CopyRows.Version current(int year, String code, int seen) {
        locks.lock(year, LockRows.PLAN);
        if (code != null) {
            locks.lock(year, code);
        }
        var shown = plans.find(year).orElseThrow(() -> new NotFoundException("budget"));
        RuleViolation.unless(!shown.source().isFile(), "budget-file-wins", String.valueOf(year));
        var current = rows.newest(year).orElseThrow(() -> new NotFoundException("budget"));
        if (current.copy().version() != seen) {
            throw new StaleActionException("budget copy");
        }
        return current;
    }

    private static int index(List<BudgetProject> projects, String code) {
        for (int i = 0; i < projects.size(); i++) {
            if (projects.get(i).code().equals(code)) {
                return i;
            }
        }
        throw new NotFoundException("project");
    }

    /** What was entered keeps its project and its indicator. */
    private void requireOpen(int year, String code, BudgetProject project) {
        var ledger = reader.ledger(year);
        RuleViolation.unless(ledger.state(code) == AssessmentState.DRAFT, "budget-frozen");
        RuleViolation.unless(
                code.equals(project.code()) || !ledger.projects().contains(code), "budget-code-has-entries");
        ledger.indicators(code)
                .forEach(key ->
                        RuleViolation.unless(project.indicator(key).isPresent(), "budget-indicator-has-entries", key));
    }

    private void keep(CopyRows.Version current, List<BudgetProject> projects, String reason, Actor actor) {
        var plan = current.plan();
        keep(
                new BudgetPlan(plan.year(), plan.unit(), projects),
                current.copy().version() + 1,
                current.copy().from(),
                reason,
                actor);
    }

    private void keep(BudgetPlan plan, int version, int from, String reason, Actor actor) {
        rows.insert(plan, version, from, reason, actor, clock.instant().truncatedTo(ChronoUnit.MICROS));
        events.publishEvent(AuditEntry.ofUser(
                actor.username(),
                "budget-plan",
                Map.of("year", String.valueOf(plan.year()), "version", String.valueOf(version))));
    }
}
