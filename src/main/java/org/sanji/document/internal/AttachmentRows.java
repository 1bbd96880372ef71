package org.sanji.document.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanji.security.Actor;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code attachment} and {@code attachment_shelf}. */
@Repository
class AttachmentRows {

    private static final String COLUMNS =
            "select id, petition_id, kind, name, type, size_bytes, digest, reference, added_by, added_by_name, organ,"
                    + " added_at, retracted_at, retracted_by_name, retract_reason from attachment ";

    private final JdbcClient jdbc;

    AttachmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(AttachmentRow row) {
        jdbc.sql("insert into attachment (id, petition_id, kind, name, type, size_bytes, digest, reference, added_by,"
                        + " added_by_name, organ, added_at) values (:id, :petition, :kind, :name, :type, :size,"
                        + " :digest, :reference, :by, :byName, :organ, :at)")
                .param("id", row.id())
                .param("petition", row.petitionId())
                .param("kind", row.kind().name())
                .param("name", row.name())
                .param("type", row.type().name())
                .param("size", row.size())
                .param("digest", row.digest())
                .param("reference", row.reference())
                .param("by", row.addedBy())
                .param("byName", row.addedByName())
                .param("organ", row.organ())
                .param("at", row.addedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<AttachmentRow> find(UUID id) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(AttachmentRow::of)
                .optional();
    }

    List<AttachmentRow> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(COLUMNS + "where id in (:ids)")
                        .param("ids", ids)
                        .query(AttachmentRow::of)
                        .list();
    }

    List<AttachmentRow> ofPetition(UUID petitionId) {
        return jdbc.sql(COLUMNS + "where petition_id = :petition order by seq")
                .param("petition", petitionId)
                .query(AttachmentRow::of)
                .list();
    }

    int stagedBy(Actor actor) {
        return jdbc.sql("select count(*) from attachment where added_by = :by and petition_id is null")
                .param("by", actor.username())
                .query(Integer.class)
                .single();
    }

    /** Whether the row was still staged, and is the petition's now. */
    boolean attach(UUID id, UUID petitionId, Actor actor) {
        return jdbc.sql("update attachment set petition_id = :petition where id = :id and petition_id is null"
                                + " and added_by = :by")
                        .param("petition", petitionId)
                        .param("id", id)
                        .param("by", actor.username())
                        .update()
                > 0;
    }

    void discard(UUID id, Actor actor) {
        jdbc.sql("delete from attachment where id = :id and petition_id is null and added_by = :by")
                .param("id", id)
                .param("by", actor.username())
                .update();
    }

    int forget(Instant stagedBefore) {
        return jdbc.sql("delete from attachment where petition_id is null and added_at < :before")
                .param("before", stagedBefore.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean retract(UUID id, Actor actor, Instant at, String reason) {
        return jdbc.sql("update attachment set retracted_at = :at, retracted_by = :by, retracted_by_name = :byName,"
                                + " retract_reason = :reason where id = :id and retracted_at is null")
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", actor.username())
                        .param("byName", actor.displayName())
                        .param("reason", reason)
                        .param("id", id)
                        .update()
                > 0;
    }

    /** Takes room on the petition's shelf, which stays locked until the transaction ends; whether there was enough. */
    boolean take(UUID petitionId, int files, long bytes, AttachmentSettings limits) {
        if (room(petitionId, files, bytes, limits)) {
            return true;
        }
        boolean begun = jdbc.sql("select count(*) from attachment_shelf where petition_id = :petition")
                        .param("petition", petitionId)
                        .query(Integer.class)
                        .single()
                > 0;
        if (begun) {
            return false;
        }
        try {
            jdbc.sql("insert into attachment_shelf (petition_id, files, bytes) values (:petition, 0, 0)")
                    .param("petition", petitionId)
                    .update();
        } catch (DuplicateKeyException e) {
            throw new CannotAcquireLockException("two began the shelf of a petition", e);
        }
        return room(petitionId, files, bytes, limits);
    }

    private boolean room(UUID petitionId, int files, long bytes, AttachmentSettings limits) {
        return jdbc.sql("update attachment_shelf set files = files + :files, bytes = bytes + :bytes"
                                + " where petition_id = :petition and files + :files <= :maxFiles"
                                + " and bytes + :bytes <= :maxBytes")
                        .param("files", files)
                        .param("bytes", bytes)
                        .param("petition", petitionId)
                        .param("maxFiles", limits.petitionFiles())
                        .param("maxBytes", limits.petitionBytes())
                        .update()
                > 0;
    }
}
