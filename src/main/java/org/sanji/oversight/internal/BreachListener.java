package org.sanji.oversight.internal;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.sanji.petition.BreachRaised;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes a supervision entry of a missed date, in the transaction that found it. The same cause never counts twice. */
@Component
class BreachListener {

    private final JdbcClient jdbc;
    private final Clock clock;

    BreachListener(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void on(BreachRaised breach) {
        if (known(breach)) {
            return;
        }
        jdbc.sql("insert into supervision_entry (id, petition_id, pass, kind, organ, due_on, raised_at)"
                        + " values (:id, :petition, :pass, :kind, :organ, :due, :now)")
                .param("id", UUID.randomUUID())
                .param("petition", breach.key().petitionId())
                .param("pass", breach.key().pass())
                .param("kind", breach.kind().name())
                .param("organ", breach.organ())
                .param("due", breach.dueOn())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    private boolean known(BreachRaised breach) {
        return jdbc.sql("select count(*) from supervision_entry where petition_id = :petition and pass = :pass"
                                + " and kind = :kind and organ = :organ and due_on = :due")
                        .param("petition", breach.key().petitionId())
                        .param("pass", breach.key().pass())
                        .param("kind", breach.kind().name())
                        .param("organ", breach.organ())
                        .param("due", breach.dueOn())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
