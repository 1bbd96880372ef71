package org.sanji.followup.internal;

import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.sanji.followup.AgreementChange;
import org.sanji.followup.AgreementChangeKind;
import org.sanji.followup.FollowUpFile;
import org.sanji.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Changes of agreements by both sides; append-only. */
@Component
class AgreementChangeRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    AgreementChangeRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(UUID petitionId, UUID agreementId, AgreementChange change, Actor by) {
        jdbc.sql("insert into agreement_change (id, petition_id, agreement_id, kind, signed_on, reason, reference,"
                        + " organ, recorded_by, recorded_name, recorded_at) values (:id, :petition, :agreement, :kind,"
                        + " :signed, :reason, :reference, :organ, :by, :name, :at)")
                .param("id", UUID.randomUUID())
                .param("petition", petitionId)
                .param("agreement", agreementId)
                .param("kind", change.kind().name())
                .param("signed", change.signedOn())
                .param("reason", change.reason())
                .param("reference", change.reference())
                .param("organ", by.organ(), Types.VARCHAR)
                .param("by", by.username())
                .param("name", by.displayName())
                .param("at", Rows.at(clock.instant()))
                .update();
    }

    List<FollowUpFile.Change> of(UUID petitionId) {
        return jdbc.sql("select * from agreement_change where petition_id = :petition order by recorded_at, id")
                .param("petition", petitionId)
                .query((rs, i) -> new FollowUpFile.Change(
                        Rows.id(rs, "agreement_id"),
                        Rows.constant(rs, "kind", AgreementChangeKind.class),
                        Rows.day(rs, "signed_on"),
                        rs.getString("reason"),
                        rs.getString("reference"),
                        rs.getString("organ"),
                        rs.getString("recorded_name")))
                .list();
    }
}
