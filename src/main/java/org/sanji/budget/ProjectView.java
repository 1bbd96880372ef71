package org.sanji.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.sanji.statistics.Score;

/**
 * A project with its spending and self-assessment.
 *
 * @param project as planned; of a signed one, as it was when it was signed
 * @param planChanged the plan was changed after the signature
 * @param steps oldest first
 * @param overall mean of all indicators; empty until each has points
 * @param may what the acting user may do now
 */
public record ProjectView(
        int year,
        String unit,
        BudgetProject project,
        boolean planChanged,
        AssessmentState state,
        List<SpendingLine> spending,
        List<RatingLine> ratings,
        List<AssessmentStep> steps,
        Optional<Score> overall,
        May may) {

    /** Deeds open to the acting user. */
    public record May(boolean enter, boolean submit, boolean sign, boolean reopen) {}

    /** The latest date with an entry. */
    public Optional<SpendingLine> latest() {
        return spending.stream().filter(l -> l.current().isPresent()).reduce((a, b) -> b);
    }

    public Optional<BigDecimal> spent() {
        return latest().flatMap(SpendingLine::current).map(Spending::amount);
    }

    /** The signature in force. */
    public Optional<AssessmentStep> signature() {
        return state == AssessmentState.SIGNED ? Optional.of(steps.get(steps.size() - 1)) : Optional.empty();
    }
}
