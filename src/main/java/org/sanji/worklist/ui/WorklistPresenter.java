package org.sanji.worklist.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sanji.common.Days;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;
import org.sanji.process.TaskKey;
import org.sanji.security.Actor;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.sanji.worklist.MyTasks;
import org.sanji.worklist.TaskCounts;
import org.sanji.worklist.TaskFilter;
import org.sanji.worklist.TaskRow;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** One visit of the task list. */
@Component
@Scope("prototype")
class WorklistPresenter {

    private static final List<TaskKey> BUREAU = List.of(TaskKey.TRIAGE, TaskKey.DECIDE_OBJECTION);
    private static final List<TaskKey> LEADER = List.of(TaskKey.LEVEL3_HEARING);

    private final MyTasks tasks;
    private final CurrentUser user;
    private final Clock clock;
    private final Instant visit;
    private TaskFilter filter = TaskFilter.all();

    WorklistPresenter(MyTasks tasks, CurrentUser user, Clock clock) {
        this.tasks = tasks;
        this.user = user;
        this.clock = clock;
        visit = tasks.visit();
    }

    void narrow(TaskFilter newFilter) {
        filter = newFilter;
    }

    PageSlice<TaskRow> page(PageQuery page) {
        return tasks.page(filter, page, visit);
    }

    TaskCounts counts() {
        return tasks.counts(filter, visit);
    }

    LocalDate today() {
        return Days.today(clock);
    }

    /** Kinds of task that can reach the acting user at all. */
    List<TaskKey> kinds() {
        return kinds(user.actor());
    }

    static List<TaskKey> kinds(Actor actor) {
        return List.of(TaskKey.values()).stream()
                .filter(kind -> {
                    if (BUREAU.contains(kind)) {
                        return actor.has(Role.TRIAGE_OFFICER);
                    }
                    if (LEADER.contains(kind)) {
                        return actor.has(Role.LEADER);
                    }
                    if (kind == TaskKey.RECORD_SERVICE && actor.has(Role.RECEPTIONIST)) {
                        return true;
                    }
                    return kind == TaskKey.APPROVE_OPINION
                            ? actor.has(Role.DEPARTMENT_HEAD)
                            : actor.has(Role.LIAISON, Role.HANDLER, Role.DEPARTMENT_HEAD);
                })
                .toList();
    }
}
