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
import org.sanji.security.StandIns;
import org.sanji.worklist.MyTasks;
import org.sanji.worklist.TaskCounts;
import org.sanji.worklist.TaskFilter;
import org.sanji.worklist.TaskReach;
import org.sanji.worklist.TaskRow;
import org.sanji.worklist.TaskShow;
import org.sanji.worklist.WaitingRow;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** {@link MyTasks} over {@link TaskQueries}. */
@Service
class MyTasksService implements MyTasks {

    private final TaskQueries queries;
    private final TaskScope scope;
    private final CurrentUser user;
    private final Leaders leaders;
    private final StandIns standIns;
    private final Clock clock;

    MyTasksService(
            TaskQueries queries, TaskScope scope, CurrentUser user, Leaders leaders, StandIns standIns, Clock clock) {
        this.queries = queries;
        this.scope = scope;
        this.user = user;
        this.leaders = leaders;
        this.standIns = standIns;
        this.clock = clock;
    }

    @Override
    public Instant visit() {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        try {
            queries.markSeen(scope.of(user.actor(), TaskReach.ORGAN), now);
        } catch (DataIntegrityViolationException marked) {
            // another window of the same person was faster
            return now;
        }
        return now;
    }

    @Override
    public PageSlice<TaskRow> page(TaskFilter filter, PageQuery page, Instant visit) {
        return queries.page(scope.of(user.actor(), filter.reach()), filter, page, visit);
    }

    @Override
    public PageSlice<WaitingRow> waiting(TaskFilter filter, PageQuery page) {
        return queries.waiting(scope.waiting(user.actor(), filter.reach()), filter, page);
    }

    @Override
    public TaskCounts counts(TaskFilter filter, Instant visit) {
        var actor = user.actor();
        long waiting = TaskReach.both(actor) ? queries.count(scope.waiting(actor, filter.reach()), filter) : 0;
        return queries.counts(scope.of(actor, filter.reach()), filter, visit, waiting);
    }

    /** A visit that begins after now finds nothing seen too late: what has no mark yet has come since the last visit. */
    @Override
    public Arrivals arrivals() {
        var actor = user.actor();
        var counts = queries.counts(
                scope.of(actor, TaskReach.usual(actor)),
                TaskFilter.all(),
                clock.instant().plusMillis(1),
                0);
        return new Arrivals(counts.fresh(), counts.overdue());
    }

    @Override
    public PageSlice<TaskRow> overdueInCharge(PageQuery page) {
        var actor = user.require(Role.LEADER);
        var organs = standIns.names(actor).stream()
                .flatMap(name -> leaders.organsOf(name).stream())
                .distinct()
                .toList();
        Map<String, Object> params = new HashMap<>();
        params.put("me", actor.username());
        params.put("unassignedOf", "");
        var condition = organs.isEmpty()
                ? "1 = 0"
                : "(w.task_key not in (" + TaskScope.CONFIDENTIAL + ") and p.lead_organ in (:inCharge)"
                        + " or w.task_key in (" + TaskScope.CONFIDENTIAL + ") and w.organ in (:inCharge))";
        if (!organs.isEmpty()) {
            params.put("inCharge", organs);
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
