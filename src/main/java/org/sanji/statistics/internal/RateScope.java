package org.sanji.statistics.internal;

import org.sanji.common.Days;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.organization.Organs;
import org.sanji.security.Actor;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.sanji.statistics.RateQuery;
import org.springframework.stereotype.Component;

/**
 * Whose figures the acting user may see: all of them, or those of the own organ. Finance staff answer for the goals of all,
 * and the bureau's own head signs for them.
 */
@Component
class RateScope {

    private static final Role[] ALL = {
        Role.LEADER, Role.STATISTICIAN, Role.SUPERVISOR, Role.TRIAGE_OFFICER, Role.FINANCE, Role.SYSTEM
    };
    private static final Role[] OWN_ORGAN = {Role.DEPARTMENT_HEAD, Role.LIAISON};

    private final CurrentUser currentUser;
    private final java.time.Clock clock;

    RateScope(CurrentUser currentUser, java.time.Clock clock) {
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The query with the organ that the acting user may ask about. */
    RateQuery narrow(RateQuery query) {
        RuleViolation.unless(!query.asOf().isAfter(Days.today(clock)), "as-of-future");
        var own = ownOrganOnly();
        return own == null ? query : query.withOrgan(own);
    }

    String ownOrganOnly() {
        var actor = currentUser.actor();
        if (actor.has(ALL) || headsTheBureau(actor)) {
            return null;
        }
        return currentUser
                .require(OWN_ORGAN)
                .organCode()
                .orElseThrow(() -> new org.springframework.security.access.AccessDeniedException("no organ"));
    }

    private static boolean headsTheBureau(Actor actor) {
        return actor.has(Role.DEPARTMENT_HEAD) && Organs.BUREAU.equals(actor.organ());
    }

    /** For figures that exist for all organs together only: to others there are none. */
    void requireAll() {
        var actor = currentUser.actor();
        if (!actor.has(ALL) && !headsTheBureau(actor)) {
            throw new NotFoundException("figures of all");
        }
    }
}
