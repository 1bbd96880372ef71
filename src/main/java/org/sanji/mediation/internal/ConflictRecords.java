package org.sanji.mediation.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.mediation.MediationFile;
import org.sanji.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who stepped aside from which petition; append-only. */
@Component
class ConflictRecords {

    private final JdbcClient jdbc;

    ConflictRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean declared(UUID petitionId, String username) {
        return jdbc.sql("select count(*) from conflict_declaration where petition_id = ? and username = ?")
                        .params(petitionId, username)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void add(UUID petitionId, Actor actor, String reason, Instant at) {
        jdbc.sql("insert into conflict_declaration (petition_id, username, name, organ, reason, declared_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .param(petitionId)
                .param(actor.username())
                .param(actor.displayName())
                .param(actor.organ())
                .param(reason)
                .param(Rows.at(at))
                .update();
    }

    List<MediationFile.Conflict> of(UUID petitionId) {
        return jdbc.sql("select name, organ, reason, declared_at from conflict_declaration"
                        + " where petition_id = ? order by seq")
                .param(petitionId)
                .query((rs, n) -> new MediationFile.Conflict(
                        rs.getString("name"),
                        rs.getString("organ"),
                        rs.getString("reason"),
                        Days.dayOf(Rows.instant(rs, "declared_at"))))
                .list();
    }
}
