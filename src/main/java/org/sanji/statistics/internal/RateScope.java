package org.sanji.statistics.internal;

import org.sanji.common.Days;
import org.sanji.common.RuleViolation;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.sanji.statistics.RateQuery;
import org.springframework.stereotype.Component;

/** Whose figures the acting user may see: all of them, or those of the own organ. */
@Component
class RateScope {

    private static final Role[] ALL = {Role.LEADER, Role.STATISTICIAN, Role.SUPERVISOR, Role.TRIAGE_OFFICER, Role.SYSTEM
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
        if (actor.has(ALL)) {
            return null;
        }
        return currentUser
                .require(OWN_ORGAN)
                .organCode()
                .orElseThrow(() -> new org.springframework.security.access.AccessDeniedException("no organ"));
    }
}
