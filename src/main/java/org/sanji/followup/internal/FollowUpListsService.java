package org.sanji.followup.internal;

import java.util.EnumMap;
import java.util.Map;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;
import org.sanji.followup.CheckRow;
import org.sanji.followup.EvaluationRow;
import org.sanji.followup.FollowUpFilter;
import org.sanji.followup.FollowUpLists;
import org.sanji.followup.FollowUpShow;
import org.sanji.petition.VisiblePetitions;
import org.sanji.security.Actor;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** {@link FollowUpLists}: the same scope for a count and for its list. */
@Service
@Transactional(readOnly = true)
class FollowUpListsService implements FollowUpLists {

    private static final Role[] ALL = {
        Role.RECEPTIONIST, Role.TRIAGE_OFFICER, Role.SUPERVISOR, Role.LEADER, Role.STATISTICIAN
    };
    private static final Role[] OF_ORGAN = {Role.LIAISON, Role.HANDLER, Role.DEPARTMENT_HEAD};

    private final FollowUpQueries queries;
    private final VisiblePetitions visible;
    private final CurrentUser user;

    FollowUpListsService(FollowUpQueries queries, VisiblePetitions visible, CurrentUser user) {
        this.queries = queries;
        this.visible = visible;
        this.user = user;
    }

    @Override
    public String ownOrganOnly() {
        Actor actor = user.actor();
        if (actor.isSystem() || actor.has(ALL)) {
            return null;
        }
        return user.require(OF_ORGAN).organCode().orElseThrow(() -> new AccessDeniedException("no organ"));
    }

    private FollowUpQueries.Scope scope() {
        var organ = ownOrganOnly();
        var condition = visible.condition();
        return new FollowUpQueries.Scope(condition.sql(), condition.params(), organ);
    }

    @Override
    public PageSlice<EvaluationRow> evaluations(FollowUpShow show, FollowUpFilter filter, PageQuery page) {
        requireOwn(show);
        return queries.evaluations(scope(), show, filter, page);
    }

    @Override
    public PageSlice<CheckRow> checks(FollowUpShow show, FollowUpFilter filter, PageQuery page) {
        return queries.checks(scope(), show, filter, page);
    }

    /** Calls are the bureau's word with the petitioner. */
    private void requireOwn(FollowUpShow show) {
        if (show.isOfCalls() && ownOrganOnly() != null) {
            throw new AccessDeniedException("calls are the bureau's");
        }
    }

    @Override
    public Map<FollowUpShow, Long> counts(FollowUpFilter filter) {
        var scope = scope();
        var counts = new EnumMap<FollowUpShow, Long>(FollowUpShow.class);
        for (var show : FollowUpShow.values()) {
            if (scope.organ() == null || !show.isOfCalls()) {
                counts.put(show, queries.count(scope, show, filter));
            }
        }
        return counts;
    }
}
