package org.sanji.mediation.internal;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.sanji.common.StaleActionException;
import org.sanji.mediation.MediationFile;
import org.sanji.mediation.Stance;
import org.sanji.process.PassKey;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rounds of positions and the positions stated in them; append-only. */
@Component
class RoundRecords {

    private final JdbcClient jdbc;
    private final Clock clock;

    RoundRecords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Number of the current round of the pass, 0 before the first. */
    int current(PassKey key) {
        return jdbc.sql("select coalesce(max(round_no), 0) from position_round where petition_id = ? and pass = ?")
                .params(key.petitionId(), key.pass())
                .query(Integer.class)
                .single();
    }

    List<String> organs(PassKey key, int round) {
        return jdbc.sql("select organs from position_round where petition_id = ? and pass = ? and round_no = ?")
                .params(key.petitionId(), key.pass(), round)
                .query(String.class)
                .optional()
                .map(Input::split)
                .orElse(List.of());
    }

    void open(PassKey key, int round, List<String> organs) {
        jdbc.sql("insert into position_round (petition_id, pass, round_no, organs, opened_at) values (?, ?, ?, ?, ?)")
                .params(key.petitionId(), key.pass(), round, Input.join(organs), Rows.at(clock.instant()))
                .update();
    }

    void state(PassKey key, int round, String organ, Stance stance, String text, String by) {
        try {
            jdbc.sql("insert into organ_position (petition_id, pass, round_no, organ, stance, statement, stated_by,"
                            + " stated_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            key.petitionId(),
                            key.pass(),
                            round,
                            organ,
                            stance.name(),
                            text,
                            by,
                            Rows.at(clock.instant()))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new StaleActionException("position of " + organ);
        }
    }

    List<MediationFile.Position> of(UUID petitionId) {
        return jdbc.sql("select pass, round_no, organ, stance, statement, stated_by, stated_at from organ_position"
                        + " where petition_id = ? order by pass, round_no, seq")
                .param(petitionId)
                .query((rs, n) -> new MediationFile.Position(
                        rs.getInt("pass"),
                        rs.getInt("round_no"),
                        rs.getString("organ"),
                        Rows.constant(rs, "stance", Stance.class),
                        rs.getString("statement"),
                        rs.getString("stated_by"),
                        Rows.instant(rs, "stated_at")))
                .list();
    }

    /** Stances of the pass, the last one of each organ. */
    List<Stance> stances(PassKey key) {
        var last = new java.util.LinkedHashMap<String, Stance>();
        of(key.petitionId()).stream().filter(p -> p.pass() == key.pass()).forEach(p -> last.put(p.organ(), p.stance()));
        return List.copyOf(last.values());
    }
}
