package org.sanji.oversight.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanji.oversight.OrderForm;
import org.sanji.oversight.SuggestionKind;
import org.sanji.oversight.SupervisionView.Reply;
import org.sanji.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code supervision_suggestion} and {@code supervision_reply}. */
@Repository
class SuggestionRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    SuggestionRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A suggestion as it went out. */
    record Row(
            UUID id,
            UUID caseId,
            int no,
            SuggestionKind kind,
            String organ,
            String text,
            LocalDate dueOn,
            String paperNumber) {}

    void insert(UUID caseId, int no, OrderForm.Suggestion suggestion, LocalDate issuedOn, LocalDate dueOn) {
        jdbc.sql("insert into supervision_suggestion (id, case_id, no, kind, organ, content, issued_on, due_on)"
                        + " values (:id, :case, :no, :kind, :organ, :text, :on, :due)")
                .param("id", UUID.randomUUID())
                .param("case", caseId)
                .param("no", no)
                .param("kind", suggestion.kind().name())
                .param("organ", suggestion.organ())
                .param("text", suggestion.text())
                .param("on", issuedOn)
                .param("due", dueOn)
                .update();
    }

    void paper(UUID id, String number) {
        jdbc.sql("update supervision_suggestion set paper_number = :number where id = :id")
                .param("number", number)
                .param("id", id)
                .update();
    }

    List<Row> ofCase(UUID caseId) {
        return jdbc.sql("select * from supervision_suggestion where case_id = :case order by no")
                .param("case", caseId)
                .query((rs, i) -> row(rs))
                .list();
    }

    Optional<Row> byId(UUID id) {
        return jdbc.sql("select * from supervision_suggestion where id = :id")
                .param("id", id)
                .query((rs, i) -> row(rs))
                .optional();
    }

    private static Row row(ResultSet rs) throws SQLException {
        return new Row(
                rs.getObject("id", UUID.class),
                rs.getObject("case_id", UUID.class),
                rs.getInt("no"),
                SuggestionKind.valueOf(rs.getString("kind")),
                rs.getString("organ"),
                rs.getString("content"),
                rs.getObject("due_on", LocalDate.class),
                rs.getString("paper_number"));
    }

    /** Replies by suggestion, oldest first. */
    Map<UUID, List<Reply>> replies(UUID caseId) {
        return jdbc
                .sql("select r.* from supervision_reply r join supervision_suggestion s on s.id = r.suggestion_id"
                        + " where s.case_id = :case order by r.suggestion_id, r.seq")
                .param("case", caseId)
                .query((rs, i) -> Map.entry(
                        rs.getObject("suggestion_id", UUID.class),
                        new Reply(
                                rs.getBoolean("adopted"),
                                rs.getString("content"),
                                rs.getObject("replied_on", LocalDate.class),
                                rs.getString("letter_number"),
                                rs.getString("written_name"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** @param letterNumber null when the organ itself wrote it here */
    void reply(UUID suggestion, boolean adopted, String text, LocalDate on, String letterNumber, Actor by) {
        jdbc.sql("insert into supervision_reply (id, suggestion_id, seq, adopted, content, replied_on, letter_number,"
                        + " written_by, written_name, written_at) values (:id, :suggestion,"
                        + " (select coalesce(max(r.seq), 0) + 1 from supervision_reply r where r.suggestion_id = :suggestion),"
                        + " :adopted, :text, :on, :letter, :by, :name, :at)")
                .param("id", UUID.randomUUID())
                .param("suggestion", suggestion)
                .param("adopted", adopted)
                .param("text", text)
                .param("on", on)
                .param("letter", letterNumber)
                .param("by", by.username())
                .param("name", by.displayName())
                .param("at", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
