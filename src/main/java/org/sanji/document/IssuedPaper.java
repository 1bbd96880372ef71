package org.sanji.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An issued paper; it never changes, but may be revoked.
 *
 * @param subject id of the record it is about, null for the pass itself
 * @param organ code of the issuing organ
 * @param number 文号, null for kinds without one
 * @param issuedBy name of the person whose deed issued it
 * @param revocation null while it stands
 * @param replaces id of the revoked paper in whose place it stands, or null
 */
public record IssuedPaper(
        UUID id,
        PaperKind kind,
        UUID petitionId,
        int pass,
        String subject,
        String organ,
        String number,
        LocalDate issuedOn,
        Instant issuedAt,
        String issuedBy,
        Revocation revocation,
        UUID replaces) {

    /** It was revoked: by whom, when, why. */
    public record Revocation(String by, LocalDate on, String reason) {}

    public boolean stands() {
        return revocation == null;
    }
}
