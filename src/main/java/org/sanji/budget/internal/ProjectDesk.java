package org.sanji.budget.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanji.budget.AssessmentState;
import org.sanji.budget.AssessmentStep;
import org.sanji.budget.BudgetPlan;
import org.sanji.budget.BudgetProject;
import org.sanji.budget.ProjectView;
import org.sanji.common.AuditEntry;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.security.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Holds a project while something is entered about it, so that nothing slips in beside a signature. */
@Component
class ProjectDesk {

    /** A project that takes entries, held until the transaction ends. */
    record Open(BudgetProject project, Ledger ledger) {

        void requireIndicator(String key) {
            if (project.indicator(key).isEmpty()) {
                throw new NotFoundException("indicator");
            }
        }
    }

    private final Plans plans;
    private final ProjectReader reader;
    private final LockRows locks;
    private final StepRows steps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProjectDesk(
            Plans plans,
            ProjectReader reader,
            LockRows locks,
            StepRows steps,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.reader = reader;
        this.locks = locks;
        this.steps = steps;
        this.events = events;
        this.clock = clock;
    }

    Clock clock() {
        return clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** One that is neither submitted nor signed. */
    Open open(int year, String code) {
        var project = planned(year, code).project(code).orElseThrow();
        locks.lock(year, code);
        var ledger = reader.ledger(year);
        RuleViolation.unless(ledger.state(code) == AssessmentState.DRAFT, "budget-frozen");
        return new Open(project, ledger);
    }

    private BudgetPlan planned(int year, String code) {
        return plans.find(year)
                .map(Plans.Shown::plan)
                .filter(p -> p.project(code).isPresent())
                .orElseThrow(() -> new NotFoundException("project"));
    }

    /** @param otherwise rule that refuses another state */
    ProjectView held(int year, String code, AssessmentState state, String otherwise, Actor actor) {
        var plan = planned(year, code);
        locks.lock(year, code);
        var view = reader.view(plan, plan.project(code).orElseThrow(), reader.ledger(year), actor);
        RuleViolation.unless(view.state() == state, otherwise);
        return view;
    }

    Set<String> enterers(int year, String code) {
        return reader.ledger(year).enterers(code);
    }

    /** A signature keeps score and plan. */
    void step(ProjectView view, AssessmentStep.Kind kind, String reason, Actor actor) {
        boolean signed = kind == AssessmentStep.Kind.SIGNED;
        var code = view.project().code();
        var step = new AssessmentStep(
                view.steps().size() + 1,
                kind,
                reason,
                signed ? view.overall().orElseThrow() : null,
                actor.username(),
                actor.displayName(),
                now());
        var content = signed ? PlanYaml.write(new BudgetPlan(view.year(), view.unit(), List.of(view.project()))) : null;
        steps.insert(view.year(), new StepRows.Entry(code, step, content));
        audit(actor, "budget-" + kind.name().toLowerCase(java.util.Locale.ROOT), view.year(), code, Map.of());
    }

    void audit(Actor actor, String action, int year, String code, Map<String, String> more) {
        var details = new HashMap<>(more);
        details.put("year", String.valueOf(year));
        details.put("project", code);
        events.publishEvent(AuditEntry.ofUser(actor.username(), action, details));
    }
}
