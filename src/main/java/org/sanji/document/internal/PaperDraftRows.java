package org.sanji.document.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanji.common.StaleActionException;
import org.sanji.document.PaperDraft.State;
import org.sanji.document.PaperFacts;
import org.sanji.document.PaperKind;
import org.sanji.document.PaperOrder;
import org.sanji.security.TamperedFileException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code paper_draft}; what is written is encrypted. */
@Repository
class PaperDraftRows {

    private static final String COLUMNS = "select * from paper_draft ";

    private final JdbcClient jdbc;
    private final PaperVault vault;

    PaperDraftRows(JdbcClient jdbc, PaperVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** A row; replaces, reason and comment may be null. */
    record Row(
            UUID id,
            int version,
            PaperOrder order,
            State state,
            UUID replaces,
            String reason,
            String draftedBy,
            String draftedByName,
            Instant draftedAt,
            String comment) {}

    void insert(Row row) {
        jdbc.sql(
                        "insert into paper_draft (id, version, petition_id, pass, kind, subject, organ, facts, state, replaces,"
                                + " replace_reason, drafted_by, drafted_by_name, drafted_at) values (:id, :version, :petition,"
                                + " :pass, :kind, :subject, :organ, :facts, :state, :replaces, :reason, :by, :name, :at)")
                .param("id", row.id())
                .param("version", row.version())
                .param("petition", row.order().petitionId())
                .param("pass", row.order().pass())
                .param("kind", row.order().kind().name())
                .param("subject", row.order().subject())
                .param("organ", row.order().organ())
                .param("facts", sealed(row.order().facts()))
                .param("state", row.state().name())
                .param("replaces", row.replaces())
                .param("reason", row.reason())
                .param("by", row.draftedBy())
                .param("name", row.draftedByName())
                .param("at", row.draftedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private byte[] sealed(PaperFacts facts) {
        return vault.seal(PaperFactsJson.write(facts));
    }

    void write(UUID id, int version, PaperFacts facts) {
        int changed = jdbc.sql("update paper_draft set facts = :facts, version = version + 1 where id = :id"
                        + " and version = :version and state in ('DRAFT', 'RETURNED')")
                .param("facts", sealed(facts))
                .param("id", id)
                .param("version", version)
                .update();
        requireOne(changed);
    }

    void move(UUID id, int version, State to, String decidedBy, String comment) {
        int changed = jdbc.sql("update paper_draft set state = :state, version = version + 1,"
                        + " decided_by_name = :by, comment_text = :comment where id = :id and version = :version"
                        + " and state not in ('ISSUED', 'DROPPED')")
                .param("state", to.name())
                .param("by", decidedBy)
                .param("comment", comment)
                .param("id", id)
                .param("version", version)
                .update();
        requireOne(changed);
    }

    private static void requireOne(int changed) {
        if (changed == 0) {
            throw new StaleActionException("paper draft");
        }
    }

    Optional<Row> find(UUID id) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(this::row)
                .optional();
    }

    List<Row> open(UUID petitionId) {
        return jdbc.sql(COLUMNS + "where petition_id = :petition and state not in ('ISSUED', 'DROPPED')"
                        + " order by drafted_at")
                .param("petition", petitionId)
                .query(this::row)
                .list();
    }

    List<Row> submitted(String organ) {
        return jdbc.sql(COLUMNS + "where state = 'SUBMITTED' and organ = :organ order by drafted_at")
                .param("organ", organ)
                .query(this::row)
                .list();
    }

    private Row row(ResultSet rs, int no) throws SQLException {
        return new Row(
                rs.getObject("id", UUID.class),
                rs.getInt("version"),
                new PaperOrder(
                        PaperKind.valueOf(rs.getString("kind")),
                        rs.getObject("petition_id", UUID.class),
                        rs.getInt("pass"),
                        rs.getString("subject"),
                        rs.getString("organ"),
                        opened(rs.getBytes("facts"))),
                State.valueOf(rs.getString("state")),
                rs.getObject("replaces", UUID.class),
                rs.getString("replace_reason"),
                rs.getString("drafted_by"),
                rs.getString("drafted_by_name"),
                rs.getObject("drafted_at", OffsetDateTime.class).toInstant(),
                rs.getString("comment_text"));
    }

    private PaperFacts opened(byte[] sealed) {
        try {
            return PaperFactsJson.read(vault.open(sealed));
        } catch (TamperedFileException e) {
            throw new IllegalStateException("a draft of a paper is damaged", e);
        }
    }
}
