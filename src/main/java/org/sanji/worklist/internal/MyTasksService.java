package org.sanji.worklist.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;
import org.sanji.organization.Leaders;
import org.sanji.petition.Recusals;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.sanji.worklist.MyTasks;
import org.sanji.worklist.TaskCounts;
import org.sanji.worklist.TaskFilter;
import org.sanji.worklist.TaskRow;
import org.sanji.worklist.TaskShow;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** {@link MyTasks} over {@link TaskQueries}. */
@Service
class MyTasksService implements MyTasks {

    private final TaskQueries queries;
    private final CurrentUser user;
    private final Leaders leaders;
    private final Clock clock;

    MyTasksService(TaskQueries queries, CurrentUser user, Leaders leaders, Clock clock) {
        this.queries = queries;
        this.user = user;
        this.leaders = leaders;
        this.clock = clock;
    }

    @Override
    public Instant visit() {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        try {
            queries.markSeen(TaskScope.of(user.actor()), now);
        } catch (DataIntegrityViolationException marked) {
            // another window of the same person was faster
            return now;
        }
        return now;
    }

    @Override
    public PageSlice<TaskRow> page(TaskFilter filter, PageQuery page, Instant visit) {
        return queries.page(TaskScope.of(user.actor()), filter, page, visit);
    }

    @Override
    public TaskCounts counts(TaskFilter filter, Instant visit) {
        return queries.counts(TaskScope.of(user.actor()), filter, visit);
    }

    @Override
    public PageSlice<TaskRow> overdueInCharge(PageQuery page) {
        var actor = user.require(Role.LEADER);
        var organs = leaders.organsOf(actor.username());
        Map<String, Object> params = new HashMap<>();
        params.put("me", actor.username());
        params.put("inCharge", organs);
        var condition = organs.isEmpty() ? "1 = 0" : "p.lead_organ in (:inCharge)";
        if (organs.isEmpty()) {
            params.remove("inCharge");
        }
        return queries.page(
                new TaskScope.Condition(
                        "w.closed_at is null and p.sealed = false and " + Recusals.condition("me") + " and "
                                + condition,
                        params),
                new TaskFilter(TaskShow.OVERDUE, null, null, false),
                page,
                clock.instant());
    }
}
