package org.sanji.petition.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.petition.SuperiorLetter;
import org.sanji.petition.SuperiorLetters.Recorded;
import org.sanji.petition.TimelineKind;
import org.sanji.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes the table {@code superior_letter}: append-only, the last row of a petition holds. */
@Repository
class SuperiorLetterRows {

    private final JdbcClient jdbc;
    private final SuperiorPolicy policy;
    private final Journal journal;
    private final Clock clock;

    SuperiorLetterRows(JdbcClient jdbc, SuperiorPolicy policy, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param reason why it replaces another, null for the first */
    void add(PetitionEntity petition, SuperiorLetter letter, Actor by, String reason) {
        petition.facts().assignedBySuperior();
        var number = letter.number().strip();
        jdbc.sql("insert into superior_letter (id, petition_id, seq, organ, letter_number, report_due_on, important,"
                        + " reason, recorded_at, recorded_by, recorded_name) values (:id, :petition, :seq, :organ,"
                        + " :number, :due, :important, :reason, :at, :by, :name)")
                .param("id", UUID.randomUUID())
                .param("petition", petition.id())
                .param("seq", count(petition.id()) + 1)
                .param("organ", letter.organ())
                .param("number", number)
                .param("due", letter.reportDueOn())
                .param("important", letter.important())
                .param("reason", reason)
                .param("at", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .param("by", by.username())
                .param("name", by.displayName())
                .update();
        var due = letter.reportDueOn() == null ? houseDueOn(petition) : letter.reportDueOn();
        journal.inside(petition, TimelineKind.SUPERIOR_LETTER, letter.organ(), number, due);
    }

    private LocalDate houseDueOn(PetitionEntity petition) {
        return policy.houseDueOn(petition.facts().registeredOn());
    }

    int count(UUID petitionId) {
        return jdbc.sql("select count(*) from superior_letter where petition_id = :petition")
                .param("petition", petitionId)
                .query(Integer.class)
                .single();
    }

    boolean important(UUID petitionId) {
        return last(petitionId, LocalDate.EPOCH)
                .map(r -> r.letter().important())
                .orElse(false);
    }

    /** @param registeredOn day from which the house's period counts */
    Optional<Recorded> last(UUID petitionId, LocalDate registeredOn) {
        return jdbc
                .sql("select * from superior_letter where petition_id = :petition order by seq desc")
                .param("petition", petitionId)
                .query((rs, n) -> recorded(rs, registeredOn))
                .list()
                .stream()
                .findFirst();
    }

    private Recorded recorded(ResultSet rs, LocalDate registeredOn) throws SQLException {
        var asked = rs.getObject("report_due_on", LocalDate.class);
        return new Recorded(
                new SuperiorLetter(
                        rs.getString("organ"), rs.getString("letter_number"), asked, rs.getBoolean("important")),
                asked == null ? policy.houseDueOn(registeredOn) : asked,
                registeredOn,
                Days.dayOf(rs.getObject("recorded_at", OffsetDateTime.class).toInstant()),
                rs.getString("recorded_name"));
    }
}
