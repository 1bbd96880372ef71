package org.sanji.document;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A file of a record that is no petition.
 *
 * @param holder what it belongs to, as the module of the record names it
 * @param size plain bytes
 * @param retraction null while it stands
 */
public record RecordFile(
        UUID id,
        String holder,
        String name,
        FileType type,
        long size,
        String addedByName,
        Instant addedAt,
        Attachment.Retraction retraction) {

    public Optional<Attachment.Retraction> retracted() {
        return Optional.ofNullable(retraction);
    }
}
