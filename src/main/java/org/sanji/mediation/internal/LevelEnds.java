package org.sanji.mediation.internal;

import java.time.Clock;
import java.util.Optional;
import org.sanji.petition.MediationLevel;
import org.sanji.process.PassKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why a pass left a level upwards; append-only. The step that enters the next level tells it. */
@Component
class LevelEnds {

    /** Cause of leaving a level upwards. */
    enum Cause {
        /** The house limit passed. */
        LIMIT,
        /** A person decided it, with a reason. */
        UP,
        /** A person decided it because the case shows a gap in policy, with a reason. */
        POLICY_GAP,
        /** The configured number of sessions failed. */
        SESSIONS
    }

    /** The last end, with its reason or null. */
    record LevelEnd(Cause cause, String reason) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    LevelEnds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(PassKey key, MediationLevel level, Cause cause, String reason) {
        jdbc.sql("insert into level_end (petition_id, pass, mediation_level, cause, reason, ended_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .param(key.petitionId())
                .param(key.pass())
                .param(level.name())
                .param(cause.name())
                .param(reason)
                .param(Rows.at(clock.instant()))
                .update();
    }

    Optional<LevelEnd> last(PassKey key) {
        var ends = jdbc.sql("select cause, reason from level_end where petition_id = ? and pass = ? order by seq desc")
                .params(key.petitionId(), key.pass())
                .query((rs, n) -> new LevelEnd(Rows.constant(rs, "cause", Cause.class), rs.getString("reason")))
                .list();
        return ends.stream().findFirst();
    }
}
