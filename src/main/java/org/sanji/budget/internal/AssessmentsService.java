package org.sanji.budget.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.sanji.budget.AssessmentState;
import org.sanji.budget.AssessmentStep;
import org.sanji.budget.Assessments;
import org.sanji.budget.Evidence;
import org.sanji.budget.Rating;
import org.sanji.budget.RatingForm;
import org.sanji.budget.Spending;
import org.sanji.budget.SpendingForm;
import org.sanji.common.Days;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.sanji.process.UseCase;
import org.sanji.security.Actor;
import org.sanji.statistics.FigureState;
import org.sanji.statistics.Indicator;
import org.springframework.stereotype.Service;

/** {@link Assessments}: the rules of each deed; {@link ProjectDesk} holds the project meanwhile. */
@Service
class AssessmentsService implements Assessments {

    private static final int NOTE = 500;
    private static final int ACTUAL = 200;
    private static final int EXPLANATION = 1000;
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private final ProjectDesk desk;
    private final SpendingRows spendings;
    private final AssessmentRows ratings;
    private final EvidenceFigures figures;
    private final BudgetAccess access;
    private final UseCase useCase;

    AssessmentsService(
            ProjectDesk desk,
            SpendingRows spendings,
            AssessmentRows ratings,
            EvidenceFigures figures,
            BudgetAccess access,
            UseCase useCase) {
        this.desk = desk;
        this.spendings = spendings;
        this.ratings = ratings;
        this.figures = figures;
        this.access = access;
        this.useCase = useCase;
    }

    @Override
    public void spend(SpendingForm form) {
        var actor = access.requireFinance();
        useCase.run(() -> {
            var open = desk.open(form.year(), form.project());
            var before = open.ledger().spending(form.project(), form.date()).size();
            requireSeen(before, form.seen());
            SpendingRules.check(form, open.project(), open.ledger(), Days.today(desk.clock()));
            var over = form.amount().compareTo(open.project().total()) > 0;
            spendings.insert(
                    form,
                    new Spending(
                            before + 1,
                            form.amount().setScale(2),
                            Entries.optional(form.note(), NOTE),
                            before == 0 ? null : Entries.reason(form.reason()),
                            over ? Entries.reason(form.overReason()) : null,
                            actor.username(),
                            actor.displayName(),
                            desk.now()));
            desk.audit(
                    actor,
                    "budget-spending",
                    form.year(),
                    form.project(),
                    Map.of("date", form.date().name(), "entry", String.valueOf(before + 1)));
        });
    }

    @Override
    public void rate(RatingForm form) {
        var actor = access.requireFinance();
        useCase.run(() -> {
            var open = desk.open(form.year(), form.project());
            open.requireIndicator(form.indicator());
            var before = open.ledger().rating(form.project(), form.indicator()).size();
            requireSeen(before, form.seen());
            ratings.insert(form, rating(form, before, actor));
            desk.audit(
                    actor,
                    "budget-rating",
                    form.year(),
                    form.project(),
                    Map.of("indicator", form.indicator(), "entry", String.valueOf(before + 1)));
        });
    }

    private Rating rating(RatingForm form, int before, Actor actor) {
        var points = form.points();
        RuleViolation.unless(points != null, "budget-points-missing");
        RuleViolation.unless(
                points.signum() >= 0
                        && points.compareTo(FULL) <= 0
                        && points.stripTrailingZeros().scale() <= 1,
                "budget-points");
        return new Rating(
                before + 1,
                Entries.required(form.actual(), ACTUAL, "budget-actual-missing"),
                points.setScale(1),
                Entries.required(form.explanation(), EXPLANATION, "budget-explanation-missing"),
                proof(form),
                before == 0 ? null : Entries.reason(form.reason()),
                actor.username(),
                actor.displayName(),
                desk.now());
    }

    private Evidence proof(RatingForm form) {
        if (form.figure() == null) {
            return null;
        }
        var proof = figures.of(form.figure(), form.year(), form.asOf());
        RuleViolation.unless(proof.figure().state() != FigureState.NO_DATA, "budget-figure-none");
        return proof;
    }

    private static void requireSeen(int entries, int seen) {
        if (entries != seen) {
            throw new StaleActionException("budget entry");
        }
    }

    @Override
    public Evidence figure(Indicator indicator, int year, LocalDate asOf) {
        access.requireReader();
        return figures.of(indicator, year, asOf);
    }

    @Override
    public void submit(int year, String project) {
        var actor = access.requireFinance();
        useCase.run(() -> {
            var view = desk.held(year, project, AssessmentState.DRAFT, "budget-frozen", actor);
            Completeness.require(view);
            desk.step(view, AssessmentStep.Kind.SUBMITTED, null, actor);
        });
    }

    @Override
    public void giveBack(int year, String project, String reason) {
        var actor = access.requireHead();
        var why = Entries.reason(reason);
        useCase.run(() -> {
            var view = desk.held(year, project, AssessmentState.SUBMITTED, "budget-not-submitted", actor);
            desk.step(view, AssessmentStep.Kind.RETURNED, why, actor);
        });
    }

    @Override
    public void sign(int year, String project) {
        var actor = access.requireHead();
        useCase.run(() -> {
            var view = desk.held(year, project, AssessmentState.SUBMITTED, "budget-not-submitted", actor);
            RuleViolation.unless(!desk.enterers(year, project).contains(actor.username()), "budget-sign-own");
            Completeness.require(view);
            desk.step(view, AssessmentStep.Kind.SIGNED, null, actor);
        });
    }

    @Override
    public void reopen(int year, String project, String reason) {
        var actor = access.requireHead();
        var why = Entries.reason(reason);
        useCase.run(() -> {
            var view = desk.held(year, project, AssessmentState.SIGNED, "budget-not-signed", actor);
            desk.step(view, AssessmentStep.Kind.REOPENED, why, actor);
        });
    }
}
