package org.sanji.petition.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.sanji.common.Masking;
import org.sanji.petition.DayRegister;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.PetitionState;
import org.sanji.petition.RegisterDay;
import org.sanji.petition.RegisterLine;
import org.sanji.petition.RepeatKind;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a day's registrations in one query; a day is small enough to be added up here. */
@Service
class DayRegisterService implements DayRegister {

    /** Sealed ones are left out for everybody, those who may see them included: the register is shown around. */
    private static final String LINES =
            """
            select p.*,
              (select min(y.name) from petition_party y where y.petition_id = p.id and y.position = 1) as party_name,
              (select max(t.args) from timeline_entry t where t.petition_id = p.id and t.kind = 'VOIDED') as void_reason
            from petition p
            where p.registered_on = :day and p.sealed = false and p.historic = false and
            """;

    private final JdbcClient jdbc;
    private final PetitionScope scope;
    private final CurrentUser currentUser;

    DayRegisterService(JdbcClient jdbc, PetitionScope scope, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.currentUser = currentUser;
    }

    @Override
    @Transactional(readOnly = true)
    public RegisterDay of(LocalDate day) {
        var actor = currentUser.require(Role.RECEPTIONIST, Role.TRIAGE_OFFICER, Role.SUPERVISOR, Role.STATISTICIAN);
        var condition = scope.of(actor);
        var lines = jdbc.sql(LINES + condition.sql())
                .params(condition.params())
                .param("day", day)
                .query((rs, i) -> line(rs))
                .list();
        return new RegisterDay(day, lines.stream().sorted(RegisterLine.ORDER).toList());
    }

    /** The first argument of the sentence in the timeline. */
    private static String reason(String args) {
        return args == null ? null : args.split("\u001f", 2)[0];
    }

    private static RegisterLine line(ResultSet rs) throws SQLException {
        var repeat = rs.getString("repeat_kind");
        var state = PetitionState.valueOf(rs.getString("state"));
        return new RegisterLine(
                rs.getObject("id", UUID.class),
                rs.getString("number"),
                rs.getObject("registered_at", OffsetDateTime.class).toInstant(),
                PetitionForm.valueOf(rs.getString("form")),
                Masking.name(rs.getString("party_name")),
                rs.getString("title"),
                rs.getString("category"),
                rs.getString("township"),
                rs.getString("village"),
                rs.getString("place"),
                repeat == null ? null : RepeatKind.valueOf(repeat),
                rs.getInt("persons_present"),
                rs.getInt("persons_concerned"),
                state,
                rs.getString("registered_by"),
                rs.getString("registered_by_name"),
                rs.getBoolean("urgent"),
                state == PetitionState.VOIDED ? reason(rs.getString("void_reason")) : null);
    }
}
