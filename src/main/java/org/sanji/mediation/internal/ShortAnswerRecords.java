package org.sanji.mediation.internal;

import java.time.Clock;
import org.sanji.petition.OutcomeKind;
import org.sanji.process.PassKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers to suggestions and duties until their paper is issued; append-only. */
@Component
class ShortAnswerRecords {

    /** What was written. */
    record ShortAnswer(String answer, String text, String by) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    ShortAnswerRecords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(PassKey key, OutcomeKind kind, Enum<?> answer, String text, String by) {
        jdbc.sql("insert into short_answer (petition_id, pass, kind, answer, answer_text, written_by, written_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(key.petitionId(), key.pass(), kind.name(), answer.name(), text, by, Rows.at(clock.instant()))
                .update();
    }

    ShortAnswer last(PassKey key, OutcomeKind kind) {
        return jdbc
                .sql("select answer, answer_text, written_by from short_answer"
                        + " where petition_id = ? and pass = ? and kind = ? order by seq desc")
                .params(key.petitionId(), key.pass(), kind.name())
                .query((rs, n) -> new ShortAnswer(
                        rs.getString("answer"), rs.getString("answer_text"), rs.getString("written_by")))
                .list()
                .stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no answer of kind " + kind + " for " + key));
    }
}
