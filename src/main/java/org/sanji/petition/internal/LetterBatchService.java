package org.sanji.petition.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.sanji.common.Masking;
import org.sanji.petition.LetterBatches;
import org.sanji.petition.PetitionState;
import org.sanji.petition.RegisteredLetter;
import org.sanji.petition.RepeatKind;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the registrations of a batch by their keys: what the database says, not what a browser remembers. */
@Service
class LetterBatchService implements LetterBatches {

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;

    LetterBatchService(JdbcClient jdbc, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
    }

    @Override
    @Transactional(readOnly = true)
    public List<RegisteredLetter> registered(List<String> keys) {
        var actor = currentUser.require(Role.RECEPTIONIST);
        if (keys.isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql("select p.*, (select min(y.name) from petition_party y where y.petition_id = p.id"
                        + " and y.position = 1) as party_name from petition p"
                        + " where p.idempotency_key in (:keys) and p.registered_by = :clerk")
                .param("keys", keys)
                .param("clerk", actor.username())
                .query((rs, i) -> letter(rs))
                .list()
                .stream()
                .sorted(Comparator.comparingInt(l -> keys.indexOf(l.key())))
                .toList();
    }

    private static RegisteredLetter letter(ResultSet rs) throws SQLException {
        var key = rs.getString("idempotency_key");
        if (rs.getBoolean("sealed")) {
            return RegisteredLetter.ofSealed(key);
        }
        var repeat = rs.getString("repeat_kind");
        return new RegisteredLetter(
                key,
                false,
                rs.getString("number"),
                Masking.name(rs.getString("party_name")),
                rs.getString("title"),
                rs.getObject("postmarked_on", LocalDate.class),
                rs.getObject("received_on", LocalDate.class),
                rs.getString("township"),
                rs.getString("village"),
                rs.getString("category"),
                repeat == null ? null : RepeatKind.valueOf(repeat),
                rs.getInt("persons_concerned"),
                rs.getString("state").equals(PetitionState.VOIDED.name()));
    }
}
