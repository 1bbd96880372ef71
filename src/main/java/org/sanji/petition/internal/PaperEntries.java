package org.sanji.petition.internal;

import java.util.Locale;
import org.sanji.common.Texts;
import org.sanji.document.PaperRevoked;
import org.sanji.petition.TimelineKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes into the timeline that a paper was taken back: it stays in sight, with the reason. */
@Component
class PaperEntries {

    private final PetitionAccess access;
    private final Journal journal;
    private final Texts texts;

    PaperEntries(PetitionAccess access, Journal journal, Texts texts) {
        this.access = access;
        this.journal = journal;
        this.texts = texts;
    }

    @EventListener
    void on(PaperRevoked event) {
        var paper = event.paper();
        var name = texts.of(paper.kind(), Locale.SIMPLIFIED_CHINESE);
        journal.inside(
                access.unscoped(paper.petitionId()),
                TimelineKind.PAPER_REVOKED,
                paper.number() == null ? name : name + " " + paper.number(),
                event.reason());
    }
}
