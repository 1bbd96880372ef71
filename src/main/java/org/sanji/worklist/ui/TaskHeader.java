package org.sanji.worklist.ui;

import java.util.Set;
import org.sanji.common.ui.HeaderItem;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.sanji.worklist.MyTasks;
import org.springframework.stereotype.Component;

/** The sign of new and overdue tasks in the header, for everybody who has tasks. */
@Component
class TaskHeader implements HeaderItem {

    private final MyTasks tasks;
    private final CurrentUser user;
    private final Live live;

    TaskHeader(MyTasks tasks, CurrentUser user, Live live) {
        this.tasks = tasks;
        this.user = user;
        this.live = live;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Set<String> roles() {
        return Set.of("LIAISON", "HANDLER", "DEPARTMENT_HEAD", "TRIAGE_OFFICER", "LEADER");
    }

    @Override
    public com.vaadin.flow.component.Component create() {
        boolean leaderOnly = user.actor().has(Role.LEADER)
                && !user.actor().has(Role.LIAISON, Role.HANDLER, Role.DEPARTMENT_HEAD, Role.TRIAGE_OFFICER);
        var badge = new TaskBadge(leaderOnly ? "leader" : "tasks");
        badge.show(tasks.arrivals());
        live.keep(badge, tasks::arrivals, badge::show);
        return badge;
    }
}
