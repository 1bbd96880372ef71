package org.sanji.followup.internal;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanji.followup.CallBackResult;
import org.sanji.followup.FollowUpFile;
import org.sanji.followup.VisitHow;
import org.sanji.followup.VisitKind;
import org.sanji.process.PassKey;
import org.sanji.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Follow-up visits of every kind; append-only. */
@Component
class VisitRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    VisitRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One visit to be kept.
     *
     * @param aftercare null but for a call-back
     * @param check null but for a verification
     */
    record NewVisit(
            PassKey key,
            VisitKind kind,
            UUID aftercare,
            UUID check,
            LocalDate on,
            VisitHow how,
            boolean reached,
            String content,
            CallBackResult result,
            String advice,
            LocalDate reviewUntil) {

        static NewVisit plain(
                PassKey key, VisitKind kind, LocalDate on, VisitHow how, boolean reached, String content) {
            return new NewVisit(key, kind, null, null, on, how, reached, content, null, null, null);
        }

        NewVisit ofCheck(UUID id) {
            return new NewVisit(key, kind, null, id, on, how, reached, content, null, null, null);
        }

        NewVisit ofAftercare(UUID id) {
            return new NewVisit(key, kind, id, null, on, how, reached, content, null, null, null);
        }

        NewVisit with(CallBackResult what, String toImprove, LocalDate review) {
            return new NewVisit(key, kind, aftercare, check, on, how, reached, content, what, toImprove, review);
        }
    }

    void add(NewVisit visit, Actor by) {
        jdbc.sql("insert into follow_up_visit (id, petition_id, pass, kind, aftercare_id, check_id, visited_on, how,"
                        + " reached, content, result, advice, review_until, organ, recorded_by, recorded_name, recorded_at)"
                        + " values (:id, :petition, :pass, :kind, :aftercare, :check, :on, :how, :reached, :content,"
                        + " :result, :advice, :review, :organ, :by, :name, :at)")
                .param("id", UUID.randomUUID())
                .param("petition", visit.key().petitionId())
                .param("pass", visit.key().pass())
                .param("kind", visit.kind().name())
                .param("aftercare", visit.aftercare(), Types.OTHER)
                .param("check", visit.check(), Types.OTHER)
                .param("on", visit.on())
                .param("how", visit.how().name())
                .param("reached", visit.reached())
                .param("content", visit.content(), Types.VARCHAR)
                .param("result", Rows.name(visit.result()), Types.VARCHAR)
                .param("advice", visit.advice(), Types.VARCHAR)
                .param("review", visit.reviewUntil(), Types.DATE)
                .param("organ", by.organ(), Types.VARCHAR)
                .param("by", by.username())
                .param("name", by.displayName())
                .param("at", Rows.at(clock.instant()))
                .update();
    }

    /** In the order in which they were made. */
    List<FollowUpFile.Visit> of(UUID petitionId) {
        return jdbc.sql("select * from follow_up_visit where petition_id = :petition"
                        + " order by visited_on, recorded_at, id")
                .param("petition", petitionId)
                .query((rs, i) -> new FollowUpFile.Visit(
                        Rows.id(rs, "id"),
                        rs.getInt("pass"),
                        Rows.constant(rs, "kind", VisitKind.class),
                        Rows.day(rs, "visited_on"),
                        Rows.constant(rs, "how", VisitHow.class),
                        rs.getBoolean("reached"),
                        rs.getString("content"),
                        Rows.constant(rs, "result", CallBackResult.class),
                        rs.getString("advice"),
                        Rows.day(rs, "review_until"),
                        rs.getString("organ"),
                        rs.getString("recorded_name")))
                .list();
    }

    /** Days on which a call of this aftercare reached nobody, one entry a try, since the last call that did. */
    List<LocalDate> tries(UUID aftercare) {
        return jdbc.sql("select v.visited_on from follow_up_visit v where v.aftercare_id = :aftercare"
                        + " and v.reached = false and v.result is null and v.recorded_at > coalesce((select"
                        + " max(d.recorded_at) from follow_up_visit d where d.aftercare_id = :aftercare"
                        + " and d.result is not null), timestamp with time zone '1970-01-01 00:00:00+00:00')")
                .param("aftercare", aftercare)
                .query(LocalDate.class)
                .list();
    }
}
