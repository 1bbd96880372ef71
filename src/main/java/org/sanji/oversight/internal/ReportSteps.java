package org.sanji.oversight.internal;

import java.util.UUID;
import java.util.function.Function;
import org.sanji.organization.Organs;
import org.sanji.oversight.ReportKind;
import org.sanji.oversight.SuperiorReportState;
import org.sanji.oversight.SuperiorReportView.DueBy;
import org.sanji.oversight.SuperiorReportView.Written;
import org.sanji.oversight.internal.ReportRows.Due;
import org.sanji.oversight.internal.ReportRows.Row;
import org.sanji.petition.BreachKind;
import org.sanji.petition.BreachRaised;
import org.sanji.petition.CaseTransitions;
import org.sanji.petition.TimelineKind;
import org.sanji.process.CaseData;
import org.sanji.process.CaseRef;
import org.sanji.process.CaseVariable;
import org.sanji.process.ServiceStep;
import org.sanji.process.StepId;
import org.sanji.process.StepOutcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of {@code report-back.bpmn}. */
@Configuration(proxyBeanMethods = false)
class ReportSteps {

    private final ReportRows rows;
    private final ReportPlanning planning;
    private final CaseTransitions timeline;

    ReportSteps(ReportRows rows, ReportPlanning planning, CaseTransitions timeline) {
        this.rows = rows;
        this.planning = planning;
        this.timeline = timeline;
    }

    private ServiceStep step(StepId id, Function<Row, CaseData> work) {
        return new ServiceStep() {
            @Override
            public StepId id() {
                return id;
            }

            @Override
            public StepOutcome execute(CaseRef ref) {
                return StepOutcome.done(
                        work.apply(rows.byId(UUID.fromString(ref.subject())).orElseThrow()));
            }
        };
    }

    @Bean
    ServiceStep planReport() {
        return step(StepId.PLAN_REPORT, row -> {
            boolean ended = !planning.handled(row.petitionId()).state().isOpen();
            rows.state(row, SuperiorReportState.WAITING, null);
            return planning.dates(new Due(row.dueOn(), row.dueBy())).with(CaseVariable.OUTCOME_KNOWN, ended);
        });
    }

    /** What no organ leads (transferred, not accepted …) the bureau reports on itself. */
    @Bean
    ServiceStep openReport() {
        return step(StepId.OPEN_REPORT, row -> {
            var lead = planning.handled(row.petitionId()).leadOrgan();
            boolean byOrgan = lead != null;
            rows.state(
                    row,
                    byOrgan ? SuperiorReportState.DRAFTING : SuperiorReportState.CHECKING,
                    byOrgan ? lead : Organs.BUREAU);
            return CaseData.of(CaseVariable.REPORT_BY_ORGAN, byOrgan)
                    .with(CaseVariable.LEAD_ORGAN, byOrgan ? lead : Organs.BUREAU);
        });
    }

    @Bean
    ServiceStep sendReport() {
        return step(StepId.SEND_REPORT, row -> {
            var sent = rows.written(row.id()).stream()
                    .filter(w -> w.sentOn() != null)
                    .reduce((a, b) -> b)
                    .orElseThrow();
            if (sent.kind() == ReportKind.INTERIM) {
                var next = rows.nextDueOn(row.id(), sent.no()).orElseThrow();
                rows.due(row, new Due(next, DueBy.AGREED));
            } else {
                rows.state(row, SuperiorReportState.SENT, row.writer());
            }
            record(row, sent);
            return CaseData.of(CaseVariable.REPORT_KIND, sent.kind());
        });
    }

    private void record(Row row, Written sent) {
        var superior = planning.letter(row.petitionId()).orElseThrow().letter().organ();
        timeline.record(
                planning.petition(row.petitionId()).key(),
                TimelineKind.REPORT_SENT,
                sent.sentOn(),
                false,
                sent.kind().name(),
                superior,
                sent.number());
    }

    /** Whoever has the report in hand missed the date. */
    @Bean
    ServiceStep raiseReportBreach(ApplicationEventPublisher events) {
        return step(StepId.RAISE_REPORT_BREACH, row -> {
            var key = planning.petition(row.petitionId()).key();
            var lead = planning.handled(row.petitionId()).leadOrgan();
            boolean bureau = row.state() == SuperiorReportState.CHECKING || lead == null;
            var organ = bureau ? Organs.BUREAU : lead;
            timeline.record(
                    key,
                    TimelineKind.BREACH,
                    rows.today(),
                    false,
                    BreachKind.REPORT.name(),
                    row.dueOn().toString(),
                    organ);
            events.publishEvent(new BreachRaised(key, BreachKind.REPORT, organ, row.dueOn()));
            return CaseData.none();
        });
    }
}
