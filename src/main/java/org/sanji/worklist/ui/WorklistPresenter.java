package org.sanji.worklist.ui;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.sanji.common.Days;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;
import org.sanji.deadline.HouseRules;
import org.sanji.organization.Organ;
import org.sanji.organization.Organs;
import org.sanji.petition.DueReasons;
import org.sanji.process.TaskKey;
import org.sanji.security.Actor;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.sanji.worklist.CaseHandlers;
import org.sanji.worklist.MyTasks;
import org.sanji.worklist.TaskCounts;
import org.sanji.worklist.TaskFilter;
import org.sanji.worklist.TaskReach;
import org.sanji.worklist.TaskRow;
import org.sanji.worklist.TaskShow;
import org.sanji.worklist.WaitingRow;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** One visit of the task list. */
@Component
@Scope("prototype")
class WorklistPresenter {

    private static final List<TaskKey> BUREAU =
            List.of(TaskKey.TRIAGE, TaskKey.DECIDE_OBJECTION, TaskKey.FORWARD_REVIEW, TaskKey.RECORD_REVIEW_ANSWER);
    private static final List<TaskKey> REVIEWER =
            List.of(TaskKey.ACCEPT_REVIEW, TaskKey.DRAFT_REVIEW_OPINION, TaskKey.RECORD_REVIEW_SERVICE);
    private static final List<TaskKey> HEAD = List.of(TaskKey.APPROVE_OPINION, TaskKey.APPROVE_REVIEW_OPINION);
    private static final List<TaskKey> SUPERVISOR = List.of(TaskKey.CHECK_SUPERVISION, TaskKey.JUDGE_SUPERVISION);
    private static final List<TaskKey> LEADER = List.of(TaskKey.LEVEL3_HEARING);

    private final MyTasks tasks;
    private final CaseHandlers handlers;
    private final Organs organs;
    private final CurrentUser user;
    private final HouseRules rules;
    private final DueReasons reasons;
    private final Clock clock;
    private final Instant visit;
    private volatile TaskFilter filter;

    WorklistPresenter(
            MyTasks tasks,
            CaseHandlers handlers,
            Organs organs,
            CurrentUser user,
            HouseRules rules,
            DueReasons reasons,
            Clock clock) {
        this.tasks = tasks;
        this.handlers = handlers;
        this.organs = organs;
        this.user = user;
        this.rules = rules;
        this.reasons = reasons;
        this.clock = clock;
        visit = FirstLook.of(tasks.visit());
        filter = TaskFilter.all(usual());
    }

    /** What a window is told by push: the counts within its filter, and what has come since this visit. */
    record News(TaskCounts counts, long arrived) {}

    /** Looks again: what has come is listed, and new until the next login. */
    void visitAgain() {
        tasks.visit();
    }

    String why(TaskRow row) {
        return reasons.of(row.task(), row.level(), row.dueOn(), UI.getCurrent().getLocale());
    }

    String why(WaitingRow row) {
        return reasons.of(row.task(), row.level(), row.dueOn(), UI.getCurrent().getLocale());
    }

    void narrow(TaskFilter newFilter) {
        filter = newFilter;
    }

    PageSlice<TaskRow> page(PageQuery page) {
        return tasks.page(filter, page, visit);
    }

    PageSlice<WaitingRow> waiting(PageQuery page) {
        return tasks.waiting(filter, page);
    }

    TaskCounts counts() {
        return tasks.counts(filter, visit);
    }

    News news() {
        return new News(counts(), tasks.arrivals().fresh());
    }

    LocalDate today() {
        return Days.today(clock);
    }

    int soonDays() {
        return rules.warnDaysBefore();
    }

    String me() {
        return user.actor().username();
    }

    boolean ofOrgan() {
        return TaskReach.both(user.actor());
    }

    TaskReach usual() {
        return TaskReach.usual(user.actor());
    }

    /** Liaison and head give work away, several at once too. */
    boolean givesWork() {
        return user.actor().has(Role.LIAISON, Role.DEPARTMENT_HEAD);
    }

    /** The counters that can ever be other than zero for this person. */
    List<TaskShow> shows() {
        var shows = new ArrayList<>(List.of(TaskShow.NEW, TaskShow.TODAY, TaskShow.OVERDUE, TaskShow.SOON));
        if (ofOrgan()) {
            shows.addAll(List.of(TaskShow.UNASSIGNED, TaskShow.STAND_IN, TaskShow.WAITING));
        }
        return shows;
    }

    /** Who is to act, in words. */
    String who(WaitingRow row) {
        if (row.person() != null) {
            return row.person();
        }
        var own = row.organ().equals(user.actor().organ());
        return own
                ? TaskColumns.text("worklist.waiting.own." + row.role())
                : organs.find(row.organ()).map(Organ::shortName).orElse(row.organ());
    }

    /** Whether the button of the row leads anywhere. */
    boolean mayGive(TaskRow row) {
        return row.forHandlers()
                && (givesWork()
                        || row.handler() == null
                        || row.handler().username().equals(me())
                        || row.standsFor() != null);
    }

    List<CaseHandlers.Candidate> candidates(TaskRow row) {
        return handlers.candidates(row.petitionId());
    }

    List<CaseHandlers.Candidate> colleagues() {
        return handlers.colleagues();
    }

    void assign(TaskRow row, String username, String reason) {
        handlers.assign(row.petitionId(), entry(row), username, reason);
    }

    void takeOver(TaskRow row) {
        handlers.takeOver(row.petitionId(), entry(row));
    }

    void giveBack(TaskRow row, String reason) {
        handlers.giveBack(row.petitionId(), entry(row), reason);
    }

    List<CaseHandlers.Result> assignAll(Collection<TaskRow> rows, String username, String reason) {
        var picks = rows.stream()
                .filter(TaskRow::forHandlers)
                .map(row -> new CaseHandlers.Pick(row.petitionId(), entry(row)))
                .toList();
        return handlers.assignAll(picks, username, reason);
    }

    private static java.util.UUID entry(TaskRow row) {
        return row.handler() == null ? null : row.handler().entry();
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
                    if (SUPERVISOR.contains(kind)) {
                        return actor.has(Role.SUPERVISOR);
                    }
                    if (LEADER.contains(kind)) {
                        return actor.has(Role.LEADER);
                    }
                    if (kind == TaskKey.ANSWER_SUPERVISION && actor.has(Role.TRIAGE_OFFICER, Role.SUPERVISOR)) {
                        return true;
                    }
                    if (kind.isService() && actor.has(Role.RECEPTIONIST)) {
                        return true;
                    }
                    if (REVIEWER.contains(kind)) {
                        return actor.has(Role.REVIEWER);
                    }
                    return HEAD.contains(kind)
                            ? actor.has(Role.DEPARTMENT_HEAD)
                            : actor.has(Role.LIAISON, Role.HANDLER, Role.DEPARTMENT_HEAD);
                })
                .toList();
    }
}
