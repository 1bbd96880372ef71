package org.sanji.oversight.internal;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.sanji.common.Days;
import org.sanji.document.PaperFacts;
import org.sanji.document.PaperKind;
import org.sanji.document.PaperOrder;
import org.sanji.document.Papers;
import org.sanji.oversight.ExtensionState;
import org.sanji.petition.CaseTransitions;
import org.sanji.petition.TimelineKind;
import org.sanji.process.CaseRef;
import org.sanji.process.ServiceStep;
import org.sanji.process.StepId;
import org.sanji.process.StepOutcome;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of {@code extension.bpmn}. */
@Configuration(proxyBeanMethods = false)
class ExtensionSteps {

    private final ExtensionRows rows;
    private final CaseTransitions transitions;

    ExtensionSteps(ExtensionRows rows, CaseTransitions transitions) {
        this.rows = rows;
        this.transitions = transitions;
    }

    private ServiceStep step(StepId id, Consumer<ExtensionRows.Row> work) {
        return new ServiceStep() {
            @Override
            public StepId id() {
                return id;
            }

            @Override
            public StepOutcome execute(CaseRef ref) {
                work.accept(rows.byId(UUID.fromString(ref.subject())));
                return StepOutcome.done();
            }
        };
    }

    /** The case is told, and the petitioner with the reason (Art 34). */
    @Bean
    ServiceStep grantExtension(Papers papers) {
        return step(StepId.GRANT_EXTENSION, row -> {
            var request = row.view();
            var extended = transitions.extend(row.key(), request.days(), request.reason());
            papers.issue(new PaperOrder(
                    PaperKind.EXTENSION_NOTICE,
                    row.petitionId(),
                    request.pass(),
                    request.id().toString(),
                    request.organ(),
                    PaperFacts.of("oldDueOn", request.oldDueOn())
                            .with("newDueOn", extended.dueOn())
                            .with("days", request.days())
                            .with("reason", request.reason())
                            .with("approver", request.decidedBy())));
        });
    }

    @Bean
    ServiceStep lapseExtension(Clock clock) {
        return step(StepId.LAPSE_EXTENSION, row -> {
            var today = Days.today(clock);
            rows.decide(row.view().id(), ExtensionState.LAPSED, null, today, null);
            transitions.record(row.key(), TimelineKind.EXTENSION_LAPSED, today, false);
        });
    }
}
