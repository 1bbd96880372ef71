package org.sanji.mediation.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.sanji.mediation.AnswerChannel;
import org.sanji.mediation.SimpleAnswerForm;
import org.sanji.mediation.SimpleGround;
import org.sanji.mediation.SimpleLeave;
import org.sanji.mediation.SimpleView;
import org.sanji.process.PassKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code simple_procedure} and {@code simple_answer}; answers are append-only. */
@Component
class SimpleRows {

    private final JdbcClient jdbc;

    SimpleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How the procedure was chosen and left. */
    record Row(
            SimpleGround ground,
            String decidedBy,
            LocalDate decidedOn,
            SimpleLeave leftCause,
            String leftReason,
            LocalDate leftOn) {}

    void choose(PassKey key, SimpleGround ground, String by, LocalDate on) {
        jdbc.sql("insert into simple_procedure (petition_id, pass, ground, decided_by, decided_on)"
                        + " values (?, ?, ?, ?, ?)")
                .params(key.petitionId(), key.pass(), ground.name(), by, on)
                .update();
    }

    void leave(PassKey key, SimpleLeave cause, String reason, String by, LocalDate on) {
        jdbc.sql("update simple_procedure set left_cause = ?, left_reason = ?, left_by = ?, left_on = ?"
                        + " where petition_id = ? and pass = ? and left_cause is null")
                .params(cause.name(), reason, by, on, key.petitionId(), key.pass())
                .update();
    }

    Optional<Row> find(PassKey key) {
        return jdbc.sql("select * from simple_procedure where petition_id = ? and pass = ?")
                .params(key.petitionId(), key.pass())
                .query((rs, n) -> new Row(
                        Rows.constant(rs, "ground", SimpleGround.class),
                        rs.getString("decided_by"),
                        Rows.day(rs, "decided_on"),
                        Rows.constant(rs, "left_cause", SimpleLeave.class),
                        rs.getString("left_reason"),
                        Rows.day(rs, "left_on")))
                .optional();
    }

    void answer(PassKey key, SimpleAnswerForm form, String by, LocalDate on) {
        jdbc.sql("insert into simple_answer (petition_id, pass, answer_text, channel, consent_by, told_on, written_by,"
                        + " written_on) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .param(key.petitionId())
                .param(key.pass())
                .param(form.text())
                .param(form.channel().name())
                .param(form.told())
                .param(form.toldOn())
                .param(by)
                .param(on)
                .update();
    }

    Optional<SimpleView.Answer> answer(PassKey key) {
        return jdbc
                .sql("select * from simple_answer where petition_id = ? and pass = ? order by seq desc")
                .params(key.petitionId(), key.pass())
                .query((rs, n) -> new SimpleView.Answer(
                        rs.getString("answer_text"),
                        Rows.constant(rs, "channel", AnswerChannel.class),
                        rs.getString("consent_by"),
                        Rows.day(rs, "told_on"),
                        rs.getString("written_by"),
                        Rows.day(rs, "written_on")))
                .list()
                .stream()
                .findFirst();
    }
}
