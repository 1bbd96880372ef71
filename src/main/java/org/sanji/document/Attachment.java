package org.sanji.document;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A file of a petition as the acting user sees it.
 *
 * @param name empty for those who only see that it is there: names of files name people
 * @param size plain bytes
 * @param reference what it is a copy of, for example the number of a paper; null for none
 * @param organ code of the organ whose person added it, null for the system
 * @param readable the acting user may open it; a retracted one nobody opens
 * @param retraction null while it stands
 */
public record Attachment(
        UUID id,
        UUID petitionId,
        AttachmentKind kind,
        String name,
        FileType type,
        long size,
        String reference,
        String addedBy,
        String addedByName,
        String organ,
        Instant addedAt,
        boolean readable,
        boolean retractable,
        Retraction retraction) {

    /** It was taken back: by whom, when, why. */
    public record Retraction(String by, Instant at, String reason) {}

    public Optional<Retraction> retracted() {
        return Optional.ofNullable(retraction);
    }
}
