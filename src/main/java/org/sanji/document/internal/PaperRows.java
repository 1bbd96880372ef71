package org.sanji.document.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanji.document.IssuedPaper;
import org.sanji.document.PaperKind;
import org.sanji.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code paper}. */
@Repository
class PaperRows {

    private static final String COLUMNS = "select id, petition_id, pass, kind, subject, organ, paper_number, issued_on,"
            + " issued_at, issued_by_name, replaces, revoked_on, revoked_by_name, revoke_reason from paper ";
    private static final String BY_ID = " where id = :id";

    private final JdbcClient jdbc;

    PaperRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(IssuedPaper paper, String username, byte[] content, String digest, byte[] facts) {
        jdbc.sql("insert into paper (id, petition_id, pass, kind, subject, organ, paper_number, issued_on, issued_at,"
                        + " issued_by, issued_by_name, content, digest, facts, replaces) values (:id, :petition, :pass, :kind,"
                        + " :subject, :organ, :number, :on, :at, :by, :byName, :content, :digest, :facts,"
                        + " :replaces)")
                .param("id", paper.id())
                .param("petition", paper.petitionId())
                .param("pass", paper.pass())
                .param("kind", paper.kind().name())
                .param("subject", paper.subject())
                .param("organ", paper.organ())
                .param("number", paper.number())
                .param("on", paper.issuedOn())
                .param("at", paper.issuedAt().atOffset(ZoneOffset.UTC))
                .param("by", username)
                .param("byName", paper.issuedBy())
                .param("content", content)
                .param("digest", digest)
                .param("facts", facts)
                .param("replaces", paper.replaces())
                .update();
    }

    List<IssuedPaper> ofPetition(UUID petitionId) {
        return jdbc.sql(COLUMNS + "where petition_id = :petition order by seq")
                .param("petition", petitionId)
                .query(PaperRows::paper)
                .list();
    }

    Optional<IssuedPaper> find(UUID id) {
        return jdbc.sql(COLUMNS + BY_ID).param("id", id).query(PaperRows::paper).optional();
    }

    /** Papers that organs issued on a day. */
    List<IssuedPaper> ofDay(String organ, LocalDate day) {
        return jdbc.sql(COLUMNS + "where issued_on = :day and organ = :organ order by seq")
                .param("day", day)
                .param("organ", organ)
                .query(PaperRows::paper)
                .list();
    }

    /** The kept text and its digest; facts are null for papers of before. */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    record Kept(byte[] content, String digest, byte[] facts) {}

    Kept kept(UUID id) {
        return jdbc.sql("select content, digest, facts from paper" + BY_ID)
                .param("id", id)
                .query((rs, n) -> new Kept(rs.getBytes("content"), rs.getString("digest"), rs.getBytes("facts")))
                .single();
    }

    /** Whether it stood until now. */
    boolean revoke(UUID id, Actor by, LocalDate on, String reason) {
        return jdbc.sql("update paper set revoked_on = :on, revoked_by = :by, revoked_by_name = :name,"
                                + " revoke_reason = :reason where id = :id and revoked_on is null")
                        .param("on", on)
                        .param("by", by.username())
                        .param("name", by.displayName())
                        .param("reason", reason)
                        .param("id", id)
                        .update()
                > 0;
    }

    void printed(List<UUID> ids, LocalDate on) {
        jdbc.sql("update paper set printed_on = :on where id in (:ids)")
                .param("on", on)
                .param("ids", ids)
                .update();
    }

    private record Printed(UUID id, LocalDate on) {}

    Map<UUID, LocalDate> printed(List<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select id, printed_on from paper where printed_on is not null and id in (:ids)")
                        .param("ids", ids)
                        .query((rs, n) -> new Printed(
                                rs.getObject("id", UUID.class), rs.getObject("printed_on", LocalDate.class)))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Printed::id, Printed::on));
    }

    private static IssuedPaper paper(ResultSet rs, int no) throws SQLException {
        var revokedOn = rs.getObject("revoked_on", LocalDate.class);
        return new IssuedPaper(
                rs.getObject("id", UUID.class),
                PaperKind.valueOf(rs.getString("kind")),
                rs.getObject("petition_id", UUID.class),
                rs.getInt("pass"),
                rs.getString("subject"),
                rs.getString("organ"),
                rs.getString("paper_number"),
                rs.getObject("issued_on", LocalDate.class),
                rs.getObject("issued_at", OffsetDateTime.class).toInstant(),
                rs.getString("issued_by_name"),
                revokedOn == null
                        ? null
                        : new IssuedPaper.Revocation(
                                rs.getString("revoked_by_name"), revokedOn, rs.getString("revoke_reason")),
                rs.getObject("replaces", UUID.class));
    }
}
