package org.sanji.budget.internal;

import org.sanji.budget.ProjectView;
import org.sanji.common.RuleViolation;

/** What a self-assessment must hold before it is submitted and signed. */
final class Completeness {

    private Completeness() {}

    /** Spending at every planned date; points and evidence for every indicator. */
    static void require(ProjectView view) {
        for (var line : view.spending()) {
            RuleViolation.unless(
                    line.share() == null || line.current().isPresent(),
                    "budget-submit-spending",
                    line.date().month());
        }
        for (var line : view.ratings()) {
            var name = line.indicator().level3();
            RuleViolation.unless(line.current().isPresent(), "budget-submit-rating", name);
            RuleViolation.unless(line.isProven(), "budget-submit-evidence", name);
        }
    }
}
