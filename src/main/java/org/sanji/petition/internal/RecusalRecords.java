package org.sanji.petition.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.sanji.organization.Organs;
import org.sanji.petition.Recusals;
import org.sanji.petition.TimelineKind;
import org.sanji.process.UseCase;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@link Recusals} in the table {@code petition_recusal}, which {@link PetitionScope} reads. */
@Component
class RecusalRecords implements Recusals {

    private static final int REASON_LENGTH = 1000;

    private final JdbcClient jdbc;
    private final PetitionAccess access;
    private final Journal journal;
    private final UseCase useCase;
    private final CurrentUser user;
    private final Clock clock;

    RecusalRecords(
            JdbcClient jdbc, PetitionAccess access, Journal journal, UseCase useCase, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.journal = journal;
        this.useCase = useCase;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public void declare(UUID petitionId, String reason) {
        var why = checked(reason);
        useCase.run(() -> {
            var petition = access.require(petitionId);
            var actor = user.actor();
            journal.inside(petition, TimelineKind.RECUSED, actor.displayName(), actor.organ());
            jdbc.sql("insert into petition_recusal (petition_id, username, name, organ, reason, declared_at,"
                            + " standing_key) values (?, ?, ?, ?, ?, ?, ?)")
                    .param(petitionId)
                    .param(actor.username())
                    .param(actor.displayName())
                    .param(actor.organ())
                    .param(why)
                    .param(now())
                    .param(petitionId + "/" + actor.username())
                    .update();
        });
    }

    @Override
    public void lift(UUID petitionId, long id, String reason) {
        var why = checked(reason);
        useCase.run(() -> {
            var petition = access.require(petitionId);
            var recusal = of(petitionId).stream()
                    .filter(r -> r.id() == id && mayLift(r))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("recusal " + id));
            int lifted = jdbc.sql("update petition_recusal set lifted_at = ?, lifted_by = ?, lift_reason = ?,"
                            + " standing_key = null where seq = ? and lifted_at is null")
                    .params(now(), user.actor().displayName(), why, id)
                    .update();
            if (lifted == 0) {
                throw new StaleActionException("recusal " + id);
            }
            journal.inside(petition, TimelineKind.RECUSAL_LIFTED, recusal.name(), recusal.organ(), why);
        });
    }

    /** Nobody decides on the own declaration. */
    @Override
    public boolean mayLift(Recusal recusal) {
        var actor = user.actor();
        boolean head = actor.has(Role.DEPARTMENT_HEAD)
                && recusal.organ() != null
                && recusal.organ().equals(actor.organ());
        boolean bureau = actor.has(Role.TRIAGE_OFFICER) && Organs.BUREAU.equals(actor.organ());
        return (actor.isSystem() || head || bureau) && !actor.username().equals(recusal.username());
    }

    private static String checked(String reason) {
        RuleViolation.unless(reason != null && !reason.isBlank(), "conflict-reason");
        var why = reason.strip();
        RuleViolation.unless(why.length() <= REASON_LENGTH, "text-too-long", REASON_LENGTH);
        return why;
    }

    @Override
    public boolean recused(UUID petitionId, String username) {
        return jdbc.sql("select count(*) from petition p where p.id = :id and not (" + Recusals.condition("me") + ")")
                        .param("id", petitionId)
                        .param("me", username)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public List<Recusal> of(UUID petitionId) {
        return jdbc.sql("select * from petition_recusal where petition_id = ? order by seq")
                .param(petitionId)
                .query(RecusalRecords::row)
                .list();
    }

    private static Recusal row(ResultSet rs, int n) throws SQLException {
        return new Recusal(
                rs.getLong("seq"),
                rs.getString("username"),
                rs.getString("name"),
                rs.getString("organ"),
                rs.getString("reason"),
                day(rs, "declared_at"),
                day(rs, "lifted_at"),
                rs.getString("lifted_by"),
                rs.getString("lift_reason"));
    }

    private static LocalDate day(ResultSet rs, String column) throws SQLException {
        var at = rs.getObject(column, OffsetDateTime.class);
        return at == null ? null : Days.dayOf(at.toInstant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
