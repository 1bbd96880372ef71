package org.sanji.oversight.internal;

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
    record Row(UUID id, SupervisionWord kind, String text, LocalDate dueOn, String by, String organ, Instant at) {}

    /** @param dueOn the date set with it, or null */
    void say(UUID caseId, SupervisionWord kind, String text, LocalDate dueOn, Actor by, List<UUID> files) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into supervision_word (id, case_id, seq, kind, content, due_on, said_on, written_by,"
                        + " written_name, organ, written_at) values (:id, :case, (select coalesce(max(w.seq), 0) + 1"
                        + " from supervision_word w where w.case_id = :case), :kind, :text, :due, :on, :by, :name,"
                        + " :organ, :at)")
                .param("id", id)
                .param("case", caseId)
                .param("kind", kind.name())
                .param("text", text)
                .param("due", dueOn)
                .param("on", Days.today(clock))
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
                        rs.getObject("written_at", OffsetDateTime.class).toInstant()))
                .list();
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
