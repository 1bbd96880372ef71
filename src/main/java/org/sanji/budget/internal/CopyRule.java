package org.sanji.budget.internal;

import java.time.Clock;
import java.util.Optional;
import org.sanji.common.Days;
import org.sanji.common.RuleViolation;
import org.springframework.stereotype.Component;

/** Which year may be made as a copy, and of which. */
@Component
class CopyRule {

    private final Plans plans;
    private final Clock clock;

    CopyRule(Plans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /** The latest year before that has a plan. */
    Optional<Integer> source(int year) {
        return plans.years().stream().filter(y -> y < year).reduce((a, b) -> b);
    }

    /** Why not; empty when it may. Next year's budget is made this year, none earlier. */
    Optional<RuleViolation> refusal(int year) {
        if (plans.find(year).isPresent()) {
            return Optional.of(new RuleViolation("budget-year-exists", String.valueOf(year)));
        }
        int last = Days.today(clock).getYear() + 1;
        if (year > last) {
            return Optional.of(new RuleViolation("budget-year-far", String.valueOf(last)));
        }
        return source(year).isEmpty()
                ? Optional.of(new RuleViolation("budget-nothing-to-copy", String.valueOf(year)))
                : Optional.empty();
    }
}
