package org.sanji.oversight.internal;

import java.util.Set;
import org.sanji.oversight.ExtensionState;
import org.sanji.petition.PetitionChanged;
import org.sanji.petition.TimelineKind;
import org.sanji.process.CaseData;
import org.sanji.process.CaseMessage;
import org.sanji.process.SideProcess;
import org.sanji.process.SideProcesses;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A request nobody decided falls away with the outcome of the case; the case itself is not touched. */
@Component
class ExtensionListener {

    private static final Set<TimelineKind> OUTCOMES =
            Set.of(TimelineKind.OPINION_ISSUED, TimelineKind.AGREEMENT_SIGNED, TimelineKind.WITHDRAWN);

    private final ExtensionRows rows;
    private final SideProcesses sides;

    ExtensionListener(ExtensionRows rows, SideProcesses sides) {
        this.rows = rows;
        this.sides = sides;
    }

    @EventListener
    void on(PetitionChanged change) {
        if (OUTCOMES.contains(change.kind())) {
            rows.of(change.petitionId()).stream()
                    .filter(r -> r.view().state() == ExtensionState.REQUESTED
                            && r.view().pass() == change.key().pass())
                    .forEach(r -> sides.signal(
                            SideProcess.EXTENSION,
                            r.key(),
                            r.view().id().toString(),
                            CaseMessage.CASE_ENDED,
                            CaseData.none()));
        }
    }
}
