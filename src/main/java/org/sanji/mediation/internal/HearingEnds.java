package org.sanji.mediation.internal;

import java.time.Clock;
import java.util.Set;
import org.sanji.common.Days;
import org.sanji.common.Texts;
import org.sanji.mediation.HearingKind;
import org.sanji.mediation.HearingState;
import org.sanji.petition.PetitionChanged;
import org.sanji.petition.TimelineKind;
import org.sanji.process.CaseData;
import org.sanji.process.CaseMessage;
import org.sanji.process.SideProcess;
import org.sanji.process.SideProcesses;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A hearing before an opinion falls away with the case it served: withdrawn, or ended by an agreement. */
@Component
class HearingEnds {

    private static final Set<TimelineKind> ENDS = Set.of(TimelineKind.WITHDRAWN, TimelineKind.AGREEMENT_SIGNED);

    private final HearingRows rows;
    private final SideProcesses sides;
    private final Texts texts;
    private final Clock clock;

    HearingEnds(HearingRows rows, SideProcesses sides, Texts texts, Clock clock) {
        this.rows = rows;
        this.sides = sides;
        this.texts = texts;
        this.clock = clock;
    }

    /** Ends what stands beside the case; the case itself is not touched. */
    @EventListener
    void on(PetitionChanged change) {
        if (!ENDS.contains(change.kind())) {
            return;
        }
        rows.of(change.key().petitionId()).stream()
                .filter(h -> h.kind() == HearingKind.OPINION
                        && h.pass() == change.key().pass()
                        && h.state().isOpen())
                .forEach(h -> {
                    var why = texts.get("hearing.off." + change.kind());
                    rows.end(h.id(), h.state(), HearingState.CALLED_OFF, why, Days.today(clock));
                    sides.signal(
                            SideProcess.HEARING,
                            change.key(),
                            h.id().toString(),
                            CaseMessage.END_HEARING,
                            CaseData.none());
                });
    }
}
