package org.sanji.budget.internal;

import org.sanji.common.ui.MenuCount;
import org.sanji.security.CurrentUser;
import org.springframework.stereotype.Component;

/** How many self-assessments wait for the signature of the acting head. */
@Component
class BudgetMenuCount implements MenuCount {

    private final StepRows steps;
    private final BudgetAccess access;
    private final CurrentUser currentUser;

    BudgetMenuCount(StepRows steps, BudgetAccess access, CurrentUser currentUser) {
        this.steps = steps;
        this.access = access;
        this.currentUser = currentUser;
    }

    @Override
    public String path() {
        return "budget";
    }

    @Override
    public Figure figure() {
        return new Figure(access.heads(currentUser.actor()) ? steps.submitted() : 0, false);
    }
}
