package org.sanji.mediation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.mediation.AcceptForm;
import org.sanji.mediation.MediationFile;
import org.sanji.mediation.NoticeMethod;
import org.sanji.mediation.StatutoryForm;
import org.sanji.mediation.StatutoryGround;
import org.sanji.petition.Track;
import org.sanji.process.PassKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What organs answered to their assignments; append-only. */
@Component
class AnswerRecords {

    static final String ACCEPT = "ACCEPT";
    static final String SILENCE = "SILENCE";
    static final String OBJECT = "OBJECT";
    static final String STATUTORY = "STATUTORY";

    private static final String COLUMNS =
            "pass, organ, answer, told_on, notice_method, track, ground, to_organ, advice,"
                    + " recorded_by, recorded_at";

    private final JdbcClient jdbc;
    private final Clock clock;

    AnswerRecords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void accepted(PassKey key, String organ, AcceptForm form, String by) {
        insert(key, organ, ACCEPT, form.notifiedOn(), form.noticeMethod(), form.track(), null, by);
    }

    void silent(PassKey key, String organ, String by) {
        insert(key, organ, SILENCE, null, null, null, null, by);
    }

    void objected(PassKey key, String organ, String by) {
        insert(key, organ, OBJECT, null, null, null, null, by);
    }

    void statutory(PassKey key, String organ, StatutoryForm form, String by) {
        insert(key, organ, STATUTORY, form.on(), form.noticeMethod(), null, form, by);
    }

    private void insert(
            PassKey key,
            String organ,
            String answer,
            LocalDate on,
            NoticeMethod method,
            Track track,
            StatutoryForm route,
            String by) {
        jdbc.sql("insert into organ_answer (petition_id, " + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(key.petitionId())
                .param(key.pass())
                .param(organ)
                .param(answer)
                .param(on)
                .param(Rows.name(method))
                .param(Rows.name(track))
                .param(route == null ? null : route.ground().name())
                .param(route == null ? null : route.organ())
                .param(route == null ? null : route.advice())
                .param(by)
                .param(Rows.at(clock.instant()))
                .update();
    }

    /** The last answer of the pass. */
    Optional<MediationFile.Answer> last(PassKey key) {
        var answers = jdbc.sql(
                        "select " + COLUMNS + " from organ_answer where petition_id = ? and pass = ? order by seq")
                .params(key.petitionId(), key.pass())
                .query(AnswerRecords::row)
                .list();
        return answers.isEmpty() ? Optional.empty() : Optional.of(answers.get(answers.size() - 1));
    }

    List<MediationFile.Answer> of(UUID petitionId) {
        return jdbc.sql("select " + COLUMNS + " from organ_answer where petition_id = ? order by seq")
                .param(petitionId)
                .query(AnswerRecords::row)
                .list();
    }

    private static MediationFile.Answer row(ResultSet rs, int n) throws SQLException {
        var told = Rows.day(rs, "told_on");
        return new MediationFile.Answer(
                rs.getInt("pass"),
                rs.getString("organ"),
                rs.getString("answer"),
                told == null ? Days.dayOf(Rows.instant(rs, "recorded_at")) : told,
                Rows.constant(rs, "notice_method", NoticeMethod.class),
                Rows.constant(rs, "track", Track.class),
                Rows.constant(rs, "ground", StatutoryGround.class),
                rs.getString("to_organ"),
                rs.getString("advice"),
                rs.getString("recorded_by"));
    }
}
