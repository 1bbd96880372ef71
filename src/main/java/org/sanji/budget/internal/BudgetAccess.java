package org.sanji.budget.internal;

import org.sanji.common.NotFoundException;
import org.sanji.organization.Organs;
import org.sanji.security.Actor;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who sees the budget, who enters, who signs. To everybody else there is none. */
@Component
class BudgetAccess {

    private static final Role[] READERS = {Role.FINANCE, Role.LEADER, Role.STATISTICIAN, Role.SUPERVISOR, Role.SYSTEM};

    private final CurrentUser currentUser;

    BudgetAccess(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    Actor requireReader() {
        var actor = currentUser.actor();
        if (!actor.has(READERS) && !heads(actor)) {
            throw new NotFoundException("budget");
        }
        return actor;
    }

    Actor requireFinance() {
        var actor = requireReader();
        if (!enters(actor)) {
            throw new AccessDeniedException("not finance");
        }
        return actor;
    }

    Actor requireHead() {
        var actor = requireReader();
        if (!heads(actor)) {
            throw new AccessDeniedException("not the head of the unit");
        }
        return actor;
    }

    boolean enters(Actor actor) {
        return actor.has(Role.FINANCE);
    }

    /** The head of the unit whose budget it is. */
    boolean heads(Actor actor) {
        return actor.has(Role.DEPARTMENT_HEAD) && Organs.BUREAU.equals(actor.organ());
    }
}
