package org.sanji.document.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.sanji.document.IssuedPaper;
import org.sanji.document.PaperKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code paper}. */
@Repository
class PaperRows {

    private static final String COLUMNS = "select id, petition_id, pass, kind, subject, organ, paper_number, issued_on,"
            + " issued_at, issued_by_name, replaces, revoked_on, revoked_by_name, revoke_reason from paper ";

    private final JdbcClient jdbc;

    PaperRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(IssuedPaper paper, String username, byte[] content, String digest) {
        jdbc.sql("insert into paper (id, petition_id, pass, kind, subject, organ, paper_number, issued_on, issued_at,"
                        + " issued_by, issued_by_name, content, digest, replaces) values (:id, :petition, :pass, :kind,"
                        + " :subject, :organ, :number, :on, :at, :by, :byName, :content, :digest, :replaces)")
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
                .param("replaces", paper.replaces())
                .update();
    }

    List<IssuedPaper> ofPetition(UUID petitionId) {
        return jdbc.sql(COLUMNS + "where petition_id = :petition order by seq")
                .param("petition", petitionId)
                .query(PaperRows::paper)
                .list();
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
