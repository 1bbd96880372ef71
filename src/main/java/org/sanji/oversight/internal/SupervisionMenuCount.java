package org.sanji.oversight.internal;

import org.sanji.common.ui.MenuCount;
import org.sanji.oversight.SupervisionFilter;
import org.sanji.oversight.Supervisions;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.springframework.stereotype.Component;

/** What waits for the supervisor, beside 督办 in the menu: causes to check and answers to judge. */
@Component
class SupervisionMenuCount implements MenuCount {

    private final Supervisions supervisions;
    private final CurrentUser user;

    SupervisionMenuCount(Supervisions supervisions, CurrentUser user) {
        this.supervisions = supervisions;
        this.user = user;
    }

    @Override
    public String path() {
        return "supervision";
    }

    @Override
    public Figure figure() {
        if (!user.actor().has(Role.SUPERVISOR)) {
            return new Figure(0, false);
        }
        var counts = supervisions.counts(SupervisionFilter.of(null));
        return new Figure(counts.waiting() + counts.answered(), counts.overdue() > 0);
    }
}
