package org.sanji.oversight.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.sanji.common.NotFoundException;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;
import org.sanji.common.RuleViolation;
import org.sanji.oversight.ReportKind;
import org.sanji.oversight.ReportText;
import org.sanji.oversight.SuperiorReportCounts;
import org.sanji.oversight.SuperiorReportFilter;
import org.sanji.oversight.SuperiorReportRow;
import org.sanji.oversight.SuperiorReportState;
import org.sanji.oversight.SuperiorReportView;
import org.sanji.oversight.SuperiorReportView.DueBy;
import org.sanji.oversight.SuperiorReports;
import org.sanji.oversight.internal.ReportRows.Due;
import org.sanji.oversight.internal.ReportRows.Row;
import org.sanji.petition.CaseTransitions;
import org.sanji.petition.Petitions;
import org.sanji.petition.TimelineKind;
import org.sanji.petition.VisiblePetitions;
import org.sanji.process.TaskKey;
import org.sanji.process.UseCase;
import org.sanji.security.Actor;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.springframework.stereotype.Service;

/** {@link SuperiorReports}: reading, and what is done outside the tasks; the tasks themselves are {@link ReportTasks}. */
@Service
class ReportService implements SuperiorReports {

    private final ReportRows rows;
    private final ReportQueries queries;
    private final ReportPlanning planning;
    private final ReportTasks tasks;
    private final ReportRules rules;
    private final ReportProposals proposals;
    private final Petitions petitions;
    private final VisiblePetitions visible;
    private final CaseTransitions timeline;
    private final CurrentUser user;
    private final UseCase useCase;

    ReportService(
            ReportRows rows,
            ReportQueries queries,
            ReportPlanning planning,
            ReportTasks tasks,
            ReportRules rules,
            ReportProposals proposals,
            Petitions petitions,
            VisiblePetitions visible,
            CaseTransitions timeline,
            CurrentUser user,
            UseCase useCase) {
        this.rows = rows;
        this.queries = queries;
        this.planning = planning;
        this.tasks = tasks;
        this.rules = rules;
        this.proposals = proposals;
        this.petitions = petitions;
        this.visible = visible;
        this.timeline = timeline;
        this.user = user;
        this.useCase = useCase;
    }

    @Override
    public Optional<SuperiorReportView> of(UUID petitionId) {
        petitions.requireVisible(petitionId);
        return rows.ofPetition(petitionId)
                .filter(row -> takesPart(row, user.actor()))
                .map(this::view);
    }

    /** The bureau, those who supervise and lead, and the organ that answers for it. */
    private boolean takesPart(Row row, Actor actor) {
        boolean organ = actor.has(Role.LIAISON, Role.HANDLER, Role.DEPARTMENT_HEAD)
                && actor.organ() != null
                && (actor.organ().equals(row.writer())
                        || actor.organ()
                                .equals(planning.handled(row.petitionId()).leadOrgan()));
        return actor.isSystem() || actor.has(Role.TRIAGE_OFFICER, Role.SUPERVISOR, Role.LEADER) || organ;
    }

    private SuperiorReportView view(Row row) {
        return new SuperiorReportView(
                row.id(),
                row.version(),
                row.petitionId(),
                planning.letter(row.petitionId()).orElseThrow().letter(),
                row.dueOn(),
                row.dueBy(),
                row.state(),
                rows.written(row.id()),
                row.state() == SuperiorReportState.SENT && user.actor().has(Role.TRIAGE_OFFICER));
    }

    private InstructionScope.Where scope() {
        user.require(Role.TRIAGE_OFFICER, Role.SUPERVISOR, Role.LEADER);
        var condition = visible.condition();
        return new InstructionScope.Where("p.sealed = false and " + condition.sql(), new HashMap<>(condition.params()));
    }

    @Override
    public PageSlice<SuperiorReportRow> page(SuperiorReportFilter filter, PageQuery page) {
        return queries.page(scope(), filter, page);
    }

    @Override
    public SuperiorReportCounts counts(SuperiorReportFilter filter) {
        return queries.counts(scope(), filter);
    }

    @Override
    public ReportKind kindNow(UUID petitionId) {
        part(petitionId);
        return tasks.kindNow(petitionId);
    }

    private Row part(UUID petitionId) {
        petitions.requireVisible(petitionId);
        return rows.ofPetition(petitionId)
                .filter(row -> takesPart(row, user.actor()))
                .orElseThrow(() -> new NotFoundException("superior report"));
    }

    @Override
    public ReportText proposed(UUID petitionId) {
        part(petitionId);
        return proposals.of(petitions.byId(planning.handled(petitionId).id()), tasks.kindNow(petitionId));
    }

    @Override
    public LocalDate proposedNextDueOn() {
        user.require(Role.TRIAGE_OFFICER);
        return rules.nextDueOn(rows.today());
    }

    @Override
    public void submit(UUID workItem, int version, ReportText text) {
        useCase.run(() -> tasks.submit(tasks.require(workItem, version, TaskKey.DRAFT_REPORT), text));
    }

    @Override
    public void send(UUID workItem, int version, ReportText text, LocalDate nextDueOn) {
        useCase.run(() -> tasks.send(tasks.require(workItem, version, TaskKey.CHECK_REPORT), text, nextDueOn));
    }

    @Override
    public void giveBack(UUID workItem, int version, String reason) {
        useCase.run(() -> tasks.giveBack(tasks.require(workItem, version, TaskKey.CHECK_REPORT), reason));
    }

    @Override
    public void returned(UUID reportId, int version, LocalDate on, LocalDate dueOn, String reason) {
        user.require(Role.TRIAGE_OFFICER);
        useCase.run(() -> {
            var row = rows.byId(reportId).orElseThrow(() -> new NotFoundException("superior report"));
            petitions.requireVisible(row.petitionId());
            RuleViolation.unless(row.state() == SuperiorReportState.SENT, "report-not-sent");
            var why = ReportRules.reason(reason);
            var last = rows.written(row.id()).stream().reduce((a, b) -> b).orElseThrow();
            boolean possible = on != null && !on.isAfter(rows.today()) && !on.isBefore(last.sentOn());
            RuleViolation.unless(possible, "report-returned-on", last.sentOn());
            var due = new Due(rules.laterDay(dueOn, rows.today()), DueBy.AGREED);
            rows.returned(row.id(), last.no(), on, true, why);
            var superior =
                    planning.letter(row.petitionId()).orElseThrow().letter().organ();
            timeline.record(
                    planning.petition(row.petitionId()).key(),
                    TimelineKind.REPORT_RETURNED,
                    on,
                    false,
                    superior,
                    why,
                    due.on().toString());
            planning.again(row, version, due);
        });
    }
}
