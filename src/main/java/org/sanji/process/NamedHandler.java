package org.sanji.process;

import java.time.Instant;
import java.util.UUID;

/**
 * The person to whom an organ gave a petition (承办人): all present and later tasks of the organ that are not meant for the
 * head are this person's.
 *
 * @param namedBy login name
 * @param reason null when none was needed
 * @param endedAt null while it holds
 */
public record NamedHandler(
        UUID id,
        UUID petitionId,
        String organ,
        String username,
        String namedBy,
        Instant namedAt,
        String reason,
        String endedBy,
        Instant endedAt,
        String endReason) {}
