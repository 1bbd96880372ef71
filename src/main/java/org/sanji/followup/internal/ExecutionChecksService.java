package org.sanji.followup.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.followup.AgreementChange;
import org.sanji.followup.CheckFollow;
import org.sanji.followup.CheckOutcome;
import org.sanji.followup.ExecutionChecks;
import org.sanji.followup.PerformanceFinding;
import org.sanji.followup.PerformanceReport;
import org.sanji.followup.VisitKind;
import org.sanji.mediation.CheckState;
import org.sanji.mediation.MediationFile;
import org.sanji.mediation.MediationFiles;
import org.sanji.mediation.PerformanceSource;
import org.sanji.mediation.Performances;
import org.sanji.petition.CaseTransitions;
import org.sanji.petition.PetitionState;
import org.sanji.petition.Petitions;
import org.sanji.petition.TimelineKind;
import org.sanji.process.CaseData;
import org.sanji.process.CaseVariable;
import org.sanji.process.SideProcess;
import org.sanji.process.TaskKey;
import org.sanji.process.UseCase;
import org.sanji.process.WorkItem;
import org.sanji.security.CurrentUser;
import org.springframework.stereotype.Service;

/** {@link ExecutionChecks}: the organ reports, the bureau asks the petitioner, and what was not kept has a consequence. */
@Service
class ExecutionChecksService implements ExecutionChecks {

    private final AfterTasks tasks;
    private final CheckRepository checks;
    private final CheckEntryRows entries;
    private final VisitRows visits;
    private final AgreementChangeRows changes;
    private final AfterOpenings openings;
    private final Performances performances;
    private final MediationFiles files;
    private final Petitions petitions;
    private final CaseTransitions transitions;
    private final AfterRights rights;
    private final UseCase useCase;
    private final CurrentUser user;
    private final Clock clock;

    ExecutionChecksService(
            AfterTasks tasks,
            CheckRepository checks,
            CheckEntryRows entries,
            VisitRows visits,
            AgreementChangeRows changes,
            AfterOpenings openings,
            Performances performances,
            MediationFiles files,
            Petitions petitions,
            CaseTransitions transitions,
            AfterRights rights,
            UseCase useCase,
            CurrentUser user,
            Clock clock) {
        this.tasks = tasks;
        this.checks = checks;
        this.entries = entries;
        this.visits = visits;
        this.changes = changes;
        this.openings = openings;
        this.performances = performances;
        this.files = files;
        this.petitions = petitions;
        this.transitions = transitions;
        this.rights = rights;
        this.useCase = useCase;
        this.user = user;
        this.clock = clock;
    }

    private CheckEntity checkOf(WorkItem item) {
        return checks.findById(UUID.fromString(item.subject())).orElseThrow();
    }

    @Override
    public void report(UUID workItem, int version, PerformanceReport report) {
        useCase.run(() -> {
            var item = tasks.require(workItem, version, TaskKey.REPORT_PERFORMANCE);
            var check = checkOf(item);
            RuleViolation.unless(report.outcome() != null, "check-incomplete");
            var note = Input.required(report.note(), Input.LONG, "check-note");
            var evidence = Input.optional(report.evidence(), Input.MEDIUM);
            entries.add(CheckEntryRows.NewEntry.report(check.id(), report.outcome(), note, evidence), user.actor());
            transitions.note(
                    item.key(),
                    TimelineKind.PERFORMANCE_REPORTED,
                    false,
                    check.source().name(),
                    String.valueOf(check.position()),
                    check.checker());
            tasks.complete(item, CaseData.none());
        });
    }

    @Override
    public void verify(UUID workItem, int version, PerformanceFinding finding) {
        useCase.run(() -> {
            var item = tasks.require(workItem, version, TaskKey.VERIFY_PERFORMANCE);
            var check = checkOf(item);
            var today = Days.today(clock);
            var follow = CheckRules.follow(finding, check.source(), handledAgain(check), today);
            keep(check, finding, follow);
            if (follow == CheckFollow.POSTPONE) {
                var day = finding.consent().newDay();
                check.postpone(day, openings.checkDueOn(day));
            } else {
                check.checked(finding.outcome(), follow, today);
                settle(check, finding, today);
            }
            checks.saveAndFlush(check);
            tasks.complete(item, CaseData.of(CaseVariable.CHECK_RESULT, result(follow)));
        });
    }

    /** The case is open again, or a later pass has closed it since. */
    private boolean handledAgain(CheckEntity check) {
        var petition = petitions.byId(check.key().petitionId());
        return petition.state() != PetitionState.CLOSED || !petition.key().equals(check.key());
    }

    private void keep(CheckEntity check, PerformanceFinding finding, CheckFollow follow) {
        var note = Input.required(finding.note(), Input.LONG, "check-note");
        var evidence = Input.optional(finding.evidence(), Input.MEDIUM);
        var entry = CheckEntryRows.NewEntry.finding(check.id(), finding.outcome(), note, evidence, follow);
        if (follow == CheckFollow.POSTPONE) {
            var consent = finding.consent();
            var day = consent.newDay();
            entry = entry.postponed(
                    day, openings.checkDueOn(day), consent.reason().strip());
        }
        entries.add(entry, user.actor());
        var visit =
                VisitRows.NewVisit.plain(check.key(), VisitKind.VERIFICATION, finding.on(), finding.how(), true, note);
        visits.add(visit.ofCheck(check.id()), user.actor());
    }

    private void settle(CheckEntity check, PerformanceFinding finding, LocalDate on) {
        if (check.source() == PerformanceSource.AGREEMENT) {
            var state = finding.outcome() == CheckOutcome.NOT_KEPT
                    ? CheckState.BROKEN
                    : CheckState.valueOf(finding.outcome().name());
            performances.settle(check.itemId(), state, on, user.actor().displayName(), finding.note());
        }
    }

    private static String result(CheckFollow follow) {
        return switch (follow) {
            case NONE -> "KEPT";
            case NEW_PASS -> "NEW_PASS";
            case SUPERVISE -> "SUPERVISE";
            case POSTPONE -> "POSTPONED";
            case RECORDED -> "RECORDED";
        };
    }

    @Override
    public void change(UUID petitionId, UUID agreementId, AgreementChange change) {
        useCase.run(() -> {
            var petition = rights.require(petitionId);
            var key = performances
                    .passOf(petitionId, agreementId)
                    .orElseThrow(() -> new NotFoundException("agreement " + agreementId));
            CheckRules.change(change, agreedOn(petitionId, agreementId), Days.today(clock));
            CheckRules.checkers(change, petition.leadOrgan(), petition.coOrgans());
            var kept = new AgreementChange(
                    change.kind(),
                    change.signedOn(),
                    Input.required(change.reason(), Input.LONG, "agreement-change-reason"),
                    Input.required(change.reference(), Input.LINE, "agreement-change-paper"),
                    true,
                    true,
                    change.promises());
            changes.add(petitionId, agreementId, kept, user.actor());
            endOpen(petitionId, agreementId, kept);
            transitions.note(
                    key,
                    TimelineKind.AGREEMENT_CHANGED,
                    true,
                    kept.kind().name(),
                    kept.signedOn().toString());
            openings.check(key, petition.leadOrgan(), performances.add(agreementId, kept.signedOn(), kept.promises()));
        });
    }

    private LocalDate agreedOn(UUID petitionId, UUID agreementId) {
        return files.of(petitionId).agreements().stream()
                .filter(a -> a.id().equals(agreementId))
                .map(MediationFile.Agreement::signedOn)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("agreement " + agreementId));
    }

    private void endOpen(UUID petitionId, UUID agreementId, AgreementChange change) {
        for (var check : checks.findByPetitionIdOrderByPassAscFirstDueOnAscPositionNoAsc(petitionId)) {
            if (check.isWaiting() && agreementId.equals(check.agreementId())) {
                performances.settle(
                        check.itemId(),
                        CheckState.ENDED,
                        change.signedOn(),
                        user.actor().displayName(),
                        change.reason());
                openings.stop(SideProcess.EXECUTION_CHECK, check.key(), check.id());
            }
        }
    }
}
