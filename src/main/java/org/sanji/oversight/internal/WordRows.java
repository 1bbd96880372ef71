package org.sanji.oversight.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanji.common.Days;
import org.sanji.oversight.AnswerLetter;
import org.sanji.oversight.SupervisionWord;
import org.sanji.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code supervision_word} and {@code supervision_file}: who said what, with which files. */
@Repository
class WordRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    WordRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One word. */
    record Row(
            UUID id,
            SupervisionWord kind,
            String text,
            LocalDate dueOn,
            String by,
            String organ,
            Instant at,
            AnswerLetter letter) {}

    /** @param dueOn the date set with it, or null */
    void say(UUID caseId, SupervisionWord kind, String text, LocalDate dueOn, Actor by, List<UUID> files) {
        insert(caseId, kind, text, dueOn, by, files, null);
    }

    /** An answer that came as a letter counts from the day it arrived. */
    void received(UUID caseId, String text, AnswerLetter letter, Actor by, List<UUID> files) {
        insert(caseId, SupervisionWord.ANSWERED, text, null, by, files, letter);
    }

    private void insert(
            UUID caseId,
            SupervisionWord kind,
            String text,
            LocalDate dueOn,
            Actor by,
            List<UUID> files,
            AnswerLetter letter) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into supervision_word (id, case_id, seq, kind, content, due_on, said_on, written_by,"
                        + " written_name, organ, written_at, received_on, letter_number) values (:id, :case, (select coalesce(max(w.seq), 0) + 1"
                        + " from supervision_word w where w.case_id = :case), :kind, :text, :due, :on, :by, :name,"
                        + " :organ, :at, :received, :letter)")
                .param("id", id)
                .param("case", caseId)
                .param("kind", kind.name())
                .param("text", text)
                .param("due", dueOn)
                .param("on", letter == null ? Days.today(clock) : letter.receivedOn())
                .param("received", letter == null ? null : letter.receivedOn())
                .param("letter", letter == null ? null : letter.number())
                .param("by", by.username())
                .param("name", by.displayName())
                .param("organ", by.organ())
                .param("at", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .update();
        files.forEach(file -> jdbc.sql("insert into supervision_file (word_id, attachment_id) values (:word, :file)")
                .param("word", id)
                .param("file", file)
                .update());
    }

    List<Row> ofCase(UUID caseId) {
        return jdbc.sql("select * from supervision_word where case_id = :case order by seq")
                .param("case", caseId)
                .query((rs, i) -> new Row(
                        rs.getObject("id", UUID.class),
                        SupervisionWord.valueOf(rs.getString("kind")),
                        rs.getString("content"),
                        rs.getObject("due_on", LocalDate.class),
                        rs.getString("written_name"),
                        rs.getString("organ"),
                        rs.getObject("written_at", OffsetDateTime.class).toInstant(),
                        letter(rs)))
                .list();
    }

    private static AnswerLetter letter(ResultSet rs) throws SQLException {
        var on = rs.getObject("received_on", LocalDate.class);
        return on == null ? null : new AnswerLetter(on, rs.getString("letter_number"));
    }

    /** The day of the last answer: that on which it was written here, or on which its letter arrived. */
    LocalDate answeredOn(UUID caseId) {
        return jdbc.sql("select said_on from supervision_word where case_id = :case and kind = 'ANSWERED'"
                        + " order by seq desc fetch first 1 rows only")
                .param("case", caseId)
                .query(LocalDate.class)
                .single();
    }

    /** Case by attachment, of all that went with words on the petition. */
    Map<UUID, UUID> filesOfPetition(UUID petitionId) {
        return jdbc
                .sql("select f.attachment_id, w.case_id from supervision_file f join supervision_word w"
                        + " on w.id = f.word_id join supervision_case c on c.id = w.case_id"
                        + " where c.petition_id = :petition")
                .param("petition", petitionId)
                .query((rs, i) ->
                        Map.entry(rs.getObject("attachment_id", UUID.class), rs.getObject("case_id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
    }

    /** Ids of attachments by word. */
    Map<UUID, Set<UUID>> files(UUID caseId) {
        return jdbc
                .sql("select f.* from supervision_file f join supervision_word w on w.id = f.word_id"
                        + " where w.case_id = :case")
                .param("case", caseId)
                .query((rs, i) ->
                        Map.entry(rs.getObject("word_id", UUID.class), rs.getObject("attachment_id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }
}
