package org.sanji.mediation.internal;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.sanji.mediation.MediationFile;
import org.sanji.mediation.ServiceForm;
import org.sanji.mediation.ServiceMethod;
import org.sanji.process.PassKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Proofs of service; append-only. */
@Component
class ServiceProofs {

    private final JdbcClient jdbc;
    private final Clock clock;

    ServiceProofs(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(PassKey key, ServiceForm form, String by) {
        jdbc.sql("insert into paper_service (petition_id, pass, method, served_on, receiver, proof, recorded_by,"
                        + " recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        key.petitionId(),
                        key.pass(),
                        form.method().name(),
                        form.servedOn(),
                        form.receiver(),
                        form.proof(),
                        by,
                        Rows.at(clock.instant()))
                .update();
    }

    List<MediationFile.Service> of(UUID petitionId) {
        return jdbc.sql("select * from paper_service where petition_id = ? order by seq")
                .param(petitionId)
                .query((rs, n) -> new MediationFile.Service(
                        rs.getInt("pass"),
                        Rows.constant(rs, "method", ServiceMethod.class),
                        Rows.day(rs, "served_on"),
                        rs.getString("receiver"),
                        rs.getString("proof"),
                        rs.getString("recorded_by")))
                .list();
    }
}
