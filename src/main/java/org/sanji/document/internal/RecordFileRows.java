package org.sanji.document.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanji.document.Attachment;
import org.sanji.document.FileType;
import org.sanji.document.RecordFile;
import org.sanji.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code record_file}. */
@Repository
class RecordFileRows {

    private static final String COLUMNS = "select id, holder, name, type, size_bytes, digest, added_by_name, added_at,"
            + " retracted_at, retracted_by_name, retract_reason from record_file ";

    /** A file with the digest of its content, which does not leave the module. */
    record Row(RecordFile file, String digest) {}

    private final JdbcClient jdbc;

    RecordFileRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(RecordFile file, String digest, Actor actor) {
        jdbc.sql(
                        "insert into record_file (id, holder, name, type, size_bytes, digest, added_by, added_by_name, added_at)"
                                + " values (:id, :holder, :name, :type, :size, :digest, :by, :byName, :at)")
                .param("id", file.id())
                .param("holder", file.holder())
                .param("name", file.name())
                .param("type", file.type().name())
                .param("size", file.size())
                .param("digest", digest)
                .param("by", actor.username())
                .param("byName", actor.displayName())
                .param("at", file.addedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    int standing(String holder) {
        return jdbc.sql("select count(*) from record_file where holder = :holder and retracted_at is null")
                .param("holder", holder)
                .query(Integer.class)
                .single();
    }

    List<Row> of(String holder) {
        return jdbc.sql(COLUMNS + "where holder = :holder order by seq")
                .param("holder", holder)
                .query(RecordFileRows::row)
                .list();
    }

    Optional<Row> find(UUID id) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(RecordFileRows::row)
                .optional();
    }

    boolean retract(UUID id, Actor actor, Instant at, String reason) {
        return jdbc.sql("update record_file set retracted_at = :at, retracted_by = :by, retracted_by_name = :byName,"
                                + " retract_reason = :reason where id = :id and retracted_at is null")
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", actor.username())
                        .param("byName", actor.displayName())
                        .param("reason", reason)
                        .param("id", id)
                        .update()
                > 0;
    }

    private static Row row(ResultSet rs, int no) throws SQLException {
        var retractedAt = rs.getObject("retracted_at", OffsetDateTime.class);
        var retraction = retractedAt == null
                ? null
                : new Attachment.Retraction(
                        rs.getString("retracted_by_name"), retractedAt.toInstant(), rs.getString("retract_reason"));
        var file = new RecordFile(
                rs.getObject("id", UUID.class),
                rs.getString("holder"),
                rs.getString("name"),
                FileType.valueOf(rs.getString("type")),
                rs.getLong("size_bytes"),
                rs.getString("added_by_name"),
                rs.getObject("added_at", OffsetDateTime.class).toInstant(),
                retraction);
        return new Row(file, rs.getString("digest"));
    }
}
