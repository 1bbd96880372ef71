package org.sanji.budget.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sanji.budget.AssessmentState;
import org.sanji.budget.BudgetDate;
import org.sanji.budget.BudgetIndicator;
import org.sanji.budget.BudgetPlan;
import org.sanji.budget.BudgetProject;
import org.sanji.budget.ProjectView;
import org.sanji.budget.Rating;
import org.sanji.budget.RatingLine;
import org.sanji.budget.SpendingLine;
import org.sanji.common.ConfigNode;
import org.sanji.document.RecordFiles;
import org.sanji.security.Actor;
import org.sanji.statistics.GradeBands;
import org.sanji.statistics.Rates;
import org.sanji.statistics.Score;
import org.springframework.stereotype.Component;

/** Puts plan, spending, self-assessment and steps of a project together. */
@Component
class ProjectReader {

    private final SpendingRows spendings;
    private final AssessmentRows ratings;
    private final StepRows steps;
    private final RecordFiles files;
    private final Rates rates;
    private final BudgetAccess access;

    ProjectReader(
            SpendingRows spendings,
            AssessmentRows ratings,
            StepRows steps,
            RecordFiles files,
            Rates rates,
            BudgetAccess access) {
        this.spendings = spendings;
        this.ratings = ratings;
        this.steps = steps;
        this.files = files;
        this.rates = rates;
        this.access = access;
    }

    Ledger ledger(int year) {
        return new Ledger(spendings.of(year), ratings.of(year), steps.of(year));
    }

    ProjectView view(BudgetPlan plan, BudgetProject planned, Ledger ledger, Actor actor) {
        var code = planned.code();
        var signed = signedPlan(ledger.signedContent(code));
        var project = signed.flatMap(p -> p.project(code)).orElse(planned);
        var unit = signed.map(BudgetPlan::unit).orElse(plan.unit());
        var bands = rates.gradeBands();
        var state = ledger.state(code);
        var lines = project.indicators().stream()
                .map(i -> rating(plan.year(), code, i, ledger, bands))
                .toList();
        return new ProjectView(
                plan.year(),
                unit,
                project,
                signed.isPresent() && !(project.equals(planned) && unit.equals(plan.unit())),
                state,
                Arrays.stream(BudgetDate.values())
                        .map(d -> SpendingLine.of(project, d, ledger.spending(code, d)))
                        .toList(),
                lines,
                ledger.stepsOf(code).stream().map(StepRows.Entry::step).toList(),
                overall(lines, bands),
                may(actor, state));
    }

    private static Optional<BudgetPlan> signedPlan(String content) {
        return Optional.ofNullable(content).map(c -> PlanYaml.read(ConfigNode.parse("signed plan", c)));
    }

    private RatingLine rating(int year, String code, BudgetIndicator indicator, Ledger ledger, GradeBands bands) {
        var history = ledger.rating(code, indicator.key());
        var grade = history.isEmpty()
                ? null
                : bands.grade(history.get(history.size() - 1).points());
        return new RatingLine(
                indicator, history, files.of(new EvidenceHolder(year, code, indicator.key()).key()), grade);
    }

    /** The document gives the indicators no weights: each counts the same. */
    static Optional<Score> overall(List<RatingLine> lines, GradeBands bands) {
        var points = lines.stream()
                .flatMap(l -> l.current().stream())
                .map(Rating::points)
                .toList();
        if (points.isEmpty() || points.size() < lines.size()) {
            return Optional.empty();
        }
        var mean = points.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(points.size()), 1, RoundingMode.HALF_UP);
        return Optional.of(new Score(mean, bands.grade(mean)));
    }

    private ProjectView.May may(Actor actor, AssessmentState state) {
        boolean draft = state == AssessmentState.DRAFT;
        return new ProjectView.May(
                draft && access.enters(actor),
                draft && access.enters(actor),
                state == AssessmentState.SUBMITTED && access.heads(actor),
                state == AssessmentState.SIGNED && access.heads(actor));
    }
}
