package org.sanji.document.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.sanji.document.Attachment;
import org.sanji.document.AttachmentKind;
import org.sanji.document.FileType;
import org.sanji.document.StagedFile;
import org.sanji.security.Actor;

/**
 * A row of {@code attachment}.
 *
 * @param petitionId null while staged
 */
record AttachmentRow(
        UUID id,
        UUID petitionId,
        AttachmentKind kind,
        String name,
        FileType type,
        long size,
        String digest,
        String reference,
        String addedBy,
        String addedByName,
        String organ,
        Instant addedAt,
        Attachment.Retraction retraction) {

    static AttachmentRow of(ResultSet rs, int no) throws SQLException {
        var retractedAt = rs.getObject("retracted_at", OffsetDateTime.class);
        return new AttachmentRow(
                rs.getObject("id", UUID.class),
                rs.getObject("petition_id", UUID.class),
                AttachmentKind.valueOf(rs.getString("kind")),
                rs.getString("name"),
                FileType.valueOf(rs.getString("type")),
                rs.getLong("size_bytes"),
                rs.getString("digest"),
                rs.getString("reference"),
                rs.getString("added_by"),
                rs.getString("added_by_name"),
                rs.getString("organ"),
                rs.getObject("added_at", OffsetDateTime.class).toInstant(),
                retractedAt == null
                        ? null
                        : new Attachment.Retraction(
                                rs.getString("retracted_by_name"),
                                retractedAt.toInstant(),
                                rs.getString("retract_reason")));
    }

    boolean stagedBy(Actor actor) {
        return petitionId == null && addedBy.equals(actor.username());
    }

    StagedFile staged() {
        return new StagedFile(id, kind, name, type, size, digest, addedAt);
    }

    /** @param open the acting user reads names and contents */
    Attachment view(boolean open, boolean retractable) {
        return new Attachment(
                id,
                petitionId,
                kind,
                open ? name : "",
                type,
                size,
                reference,
                addedBy,
                addedByName,
                organ,
                addedAt,
                open && retraction == null,
                retractable && retraction == null,
                retraction);
    }
}
