package org.sanji.petition.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.petition.CorrectionField;
import org.sanji.security.Actor;
import org.sanji.security.PersonalDataCipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code petition_correction}: written once, never changed; personal values encrypted. */
@Repository
class CorrectionRows {

    private final JdbcClient jdbc;
    private final PersonalDataCipher cipher;
    private final Clock clock;

    CorrectionRows(JdbcClient jdbc, PersonalDataCipher cipher, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** One record in plain text. */
    record Row(
            UUID id,
            UUID petitionId,
            CorrectionField field,
            UUID item,
            String oldValue,
            String newValue,
            String reason,
            String by,
            Instant at) {}

    /** How often a petition was corrected. */
    int revision(UUID petitionId) {
        return jdbc.sql("select coalesce(max(act), 0) from petition_correction where petition_id = :id")
                .param("id", petitionId)
                .query(Integer.class)
                .single();
    }

    void insert(UUID petitionId, int act, CorrectionDraft.Key key, String old, String now, String reason, Actor by) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        boolean personal = key.field().personal();
        jdbc.sql("insert into petition_correction (id, petition_id, act, field, item_id, old_value, new_value, reason,"
                        + " corrected_on, corrected_at, corrected_by, corrected_by_name) values (:id, :petition, :act,"
                        + " :field, :item, :old, :new, :reason, :on, :at, :by, :name)")
                .param("id", UUID.randomUUID())
                .param("petition", petitionId)
                .param("act", act)
                .param("field", key.field().name())
                .param("item", key.item(), Types.OTHER)
                .param("old", personal ? cipher.encrypt(old) : old, Types.VARCHAR)
                .param("new", personal ? cipher.encrypt(now) : now, Types.VARCHAR)
                .param("reason", reason)
                .param("on", Days.dayOf(at))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.username())
                .param("name", by.displayName())
                .update();
    }

    List<Row> of(UUID petitionId) {
        return jdbc.sql("select * from petition_correction where petition_id = :id order by act, field, id")
                .param("id", petitionId)
                .query((rs, i) -> row(rs))
                .list();
    }

    Optional<Row> find(UUID id) {
        return jdbc.sql("select * from petition_correction where id = :id")
                .param("id", id)
                .query((rs, i) -> row(rs))
                .optional();
    }

    private Row row(ResultSet rs) throws SQLException {
        var field = CorrectionField.valueOf(rs.getString("field"));
        var old = rs.getString("old_value");
        var now = rs.getString("new_value");
        return new Row(
                rs.getObject("id", UUID.class),
                rs.getObject("petition_id", UUID.class),
                field,
                rs.getObject("item_id", UUID.class),
                field.personal() ? cipher.decrypt(old) : old,
                field.personal() ? cipher.decrypt(now) : now,
                rs.getString("reason"),
                rs.getString("corrected_by_name"),
                rs.getObject("corrected_at", OffsetDateTime.class).toInstant());
    }
}
