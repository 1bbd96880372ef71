package org.sanji.oversight.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.sanji.common.NotFoundException;
import org.sanji.common.OrganNames;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.sanji.document.PaperFacts;
import org.sanji.document.PaperKind;
import org.sanji.document.PaperOrder;
import org.sanji.document.Papers;
import org.sanji.organization.Organs;
import org.sanji.oversight.ReportKind;
import org.sanji.oversight.ReportText;
import org.sanji.oversight.SuperiorReportState;
import org.sanji.oversight.internal.ReportRows.Row;
import org.sanji.petition.CaseTransitions;
import org.sanji.petition.Petitions;
import org.sanji.petition.TimelineKind;
import org.sanji.process.CaseData;
import org.sanji.process.CaseVariable;
import org.sanji.process.TaskKey;
import org.sanji.process.WorkItem;
import org.sanji.process.WorkItems;
import org.sanji.security.CurrentUser;
import org.springframework.stereotype.Component;

/** The two tasks of a report: writing by the organ, checking and sending by the bureau. */
@Component
class ReportTasks {

    private final ReportRows rows;
    private final ReportPlanning planning;
    private final ReportRules rules;
    private final WorkItems workItems;
    private final Petitions petitions;
    private final CaseTransitions timeline;
    private final Papers papers;
    private final OrganNames organs;
    private final CurrentUser user;

    ReportTasks(
            ReportRows rows,
            ReportPlanning planning,
            ReportRules rules,
            WorkItems workItems,
            Petitions petitions,
            CaseTransitions timeline,
            Papers papers,
            OrganNames organs,
            CurrentUser user) {
        this.rows = rows;
        this.planning = planning;
        this.rules = rules;
        this.workItems = workItems;
        this.petitions = petitions;
        this.timeline = timeline;
        this.papers = papers;
        this.organs = organs;
        this.user = user;
    }

    /** A task that the acting user may do now, and its report. */
    record Task(WorkItem item, Row report) {}

    Task require(UUID id, int version, TaskKey key) {
        var item = workItems.find(id).orElseThrow(() -> new StaleActionException("work item " + id));
        if (item.task() != key || !workItems.mayAct(item)) {
            throw new NotFoundException("work item " + id);
        }
        petitions.requireVisible(item.key().petitionId());
        if (item.version() != version) {
            throw new StaleActionException("work item " + id);
        }
        return new Task(item, rows.byId(UUID.fromString(item.subject())).orElseThrow());
    }

    /** A closing report can only tell of a case that has ended. */
    ReportKind kindNow(UUID petitionId) {
        return planning.handled(petitionId).state().isOpen() ? ReportKind.INTERIM : ReportKind.FINAL;
    }

    void submit(Task task, ReportText given) {
        var report = task.report();
        var kind = kindNow(report.petitionId());
        rows.write(
                report.id(), kind, ReportRules.checked(given, kind), task.item().organ(), user.actor());
        rows.state(report, SuperiorReportState.CHECKING, report.writer());
        record(report, TimelineKind.REPORT_DRAFTED, kind.name(), task.item().organ());
        complete(task, CaseData.none());
    }

    /** What the bureau changed or wrote itself is a text of its own; the organ's stays as it was. */
    void send(Task task, ReportText given, LocalDate wanted) {
        var report = task.report();
        var kind = kindNow(report.petitionId());
        var text = ReportRules.checked(given, kind);
        var next = kind == ReportKind.FINAL ? null : rules.laterDay(wanted, rows.today());
        int no = rows.pending(report.id())
                .filter(w -> w.text().equals(text) && w.kind() == kind)
                .map(w -> w.no())
                .orElseGet(() -> rows.write(report.id(), kind, text, task.item().organ(), user.actor()));
        rows.sent(report.id(), no, issue(report, kind, text, next), rows.today(), next, user.actor());
        complete(task, CaseData.of(CaseVariable.REPORT_CHECK, "SEND"));
    }

    /** The paper goes out with the deed; its number is the bureau's. */
    private String issue(Row report, ReportKind kind, ReportText text, LocalDate next) {
        var letter = planning.letter(report.petitionId()).orElseThrow().letter();
        var facts = PaperFacts.of("toOrgan", organs.nameOf(letter.organ()))
                .with("assignmentNumber", letter.number())
                .with("dueOn", report.dueOn())
                .with("interim", kind == ReportKind.INTERIM)
                .with("nextDueOn", next)
                .with("investigation", text.investigation())
                .with("results", text.results())
                .with("petitionerView", text.petitionerView())
                .with("service", text.service());
        var key = planning.petition(report.petitionId()).key();
        return papers.issue(new PaperOrder(
                        PaperKind.CLOSING_REPORT, key.petitionId(), key.pass(), report.subject(), Organs.BUREAU, facts))
                .number();
    }

    void giveBack(Task task, String given) {
        var report = task.report();
        var reason = ReportRules.reason(given);
        var pending = rows.pending(report.id()).orElseThrow(() -> new RuleViolation("report-own"));
        rows.returned(report.id(), pending.no(), rows.today(), false, reason);
        record(report, TimelineKind.REPORT_GIVEN_BACK, reason);
        complete(task, CaseData.of(CaseVariable.REPORT_CHECK, "RETURN"));
    }

    private void complete(Task task, CaseData decision) {
        workItems.complete(task.item().id(), task.item().version(), decision);
    }

    private void record(Row report, TimelineKind kind, String... args) {
        timeline.record(planning.petition(report.petitionId()).key(), kind, rows.today(), false, args);
    }
}
