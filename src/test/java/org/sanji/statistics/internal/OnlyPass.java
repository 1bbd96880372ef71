package org.sanji.statistics.internal;

import java.time.LocalDate;
import java.util.List;
import org.sanji.petition.CaseFacts;
import org.sanji.petition.PassReason;

/** A case whose first pass is its only one. */
final class OnlyPass {

    private OnlyPass() {}

    static List<CaseFacts.Pass> of(
            LocalDate registered, CaseFacts.FirstPass first, CaseFacts.End end, LocalDate voidedOn) {
        var ended = end == null ? voidedOn : end.on();
        return List.of(new CaseFacts.Pass(
                1,
                PassReason.FIRST,
                registered,
                first.noticeDueOn(),
                first.notifiedOn(),
                first.acceptedOn(),
                first.handlingDueOn(),
                first.answeredOn(),
                first.servedOn(),
                first.closedOn(),
                ended,
                end == null ? null : end.how(),
                first.outcome(),
                null,
                first.endLevel()));
    }
}
