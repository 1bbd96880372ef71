package org.sanji.petition.internal;

import org.sanji.document.AttachmentsChanged;
import org.sanji.document.AttachmentsChanged.Change;
import org.sanji.petition.TimelineKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes into the timeline that files came or were taken back; never their names. */
@Component
class FileEntries {

    private final PetitionAccess access;
    private final Journal journal;

    FileEntries(PetitionAccess access, Journal journal) {
        this.access = access;
        this.journal = journal;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AttachmentsChanged event) {
        var petition = access.unscoped(event.petitionId());
        if (event.change() == Change.ADDED) {
            journal.inside(petition, TimelineKind.FILES_ADDED, event.kind(), event.count(), event.reference());
        } else {
            journal.inside(petition, TimelineKind.FILE_RETRACTED, event.kind(), event.reason());
        }
    }
}
