package org.sanji.petition.ui;

import java.util.Optional;
import org.sanji.common.ui.Formats;
import org.sanji.petition.PetitionNotice;
import org.sanji.petition.PetitionState;
import org.sanji.petition.PetitionView;
import org.sanji.petition.Petitions;
import org.sanji.petition.TimelineKind;
import org.springframework.stereotype.Component;

/** Says on top of a voided registration why, by whom and when. */
@Component
class VoidedNotice implements PetitionNotice {

    private final Petitions petitions;

    VoidedNotice(Petitions petitions) {
        this.petitions = petitions;
    }

    @Override
    public Optional<String> notice(PetitionView petition) {
        if (petition.state() != PetitionState.VOIDED) {
            return Optional.empty();
        }
        return petitions.timeline(petition.id()).stream()
                .filter(e -> e.kind() == TimelineKind.VOIDED)
                .findFirst()
                .map(e -> Labels.of(
                        "void.notice", e.actor(), Formats.date(e.on()), e.args().get(0)));
    }
}
