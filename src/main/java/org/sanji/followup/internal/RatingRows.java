package org.sanji.followup.internal;

import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.sanji.followup.FollowUpFile;
import org.sanji.followup.RatingChannel;
import org.sanji.followup.RatingForm;
import org.sanji.followup.Satisfaction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every rating that came; append-only. */
@Component
class RatingRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    RatingRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(UUID aftercare, RatingForm form, RatingChannel channel) {
        jdbc.sql(
                        "insert into rating (aftercare_id, bureau, bureau_comment, organ_score, organ_comment, channel,"
                                + " rated_at) values (:aftercare, :bureau, :bureauComment, :organ, :organComment, :channel, :at)")
                .param("aftercare", aftercare)
                .param("bureau", Rows.name(form.bureau()), Types.VARCHAR)
                .param("bureauComment", form.bureauComment(), Types.VARCHAR)
                .param("organ", Rows.name(form.organ()), Types.VARCHAR)
                .param("organComment", form.organComment(), Types.VARCHAR)
                .param("channel", channel.name())
                .param("at", Rows.at(clock.instant()))
                .update();
    }

    /** Oldest first. */
    List<FollowUpFile.Rating> of(UUID aftercare) {
        return jdbc.sql("select * from rating where aftercare_id = :aftercare order by seq")
                .param("aftercare", aftercare)
                .query((rs, i) -> new FollowUpFile.Rating(
                        Rows.instant(rs, "rated_at"),
                        Rows.constant(rs, "channel", RatingChannel.class),
                        Rows.constant(rs, "bureau", Satisfaction.class),
                        rs.getString("bureau_comment"),
                        Rows.constant(rs, "organ_score", Satisfaction.class),
                        rs.getString("organ_comment")))
                .list();
    }
}
