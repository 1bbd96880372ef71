package org.sanji.document;

import java.time.Instant;
import java.util.UUID;

/**
 * A paper that stands alone, while it is written.
 *
 * @param replaces id of the paper in whose place it will stand, or null
 * @param comment why it was given back, or null
 * @param mine the acting user writes it
 * @param approvable the acting user may approve it: never the one who wrote it
 */
public record PaperDraft(
        UUID id,
        int version,
        PaperKind kind,
        UUID petitionId,
        int pass,
        String organ,
        PaperFacts facts,
        State state,
        UUID replaces,
        String replaceReason,
        String draftedBy,
        Instant draftedAt,
        String comment,
        boolean mine,
        boolean approvable) {

    /** Where it stands. */
    public enum State {
        DRAFT,
        SUBMITTED,
        RETURNED,
        ISSUED,
        DROPPED
    }
}
