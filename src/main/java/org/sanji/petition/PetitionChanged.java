package org.sanji.petition;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Published synchronously after every timeline entry; listeners record or notify.
 *
 * @param on day of the event
 */
public record PetitionChanged(org.sanji.process.PassKey key, TimelineKind kind, LocalDate on) {

    public UUID petitionId() {
        return key.petitionId();
    }
}
