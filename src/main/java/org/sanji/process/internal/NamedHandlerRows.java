package org.sanji.process.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanji.process.NamedHandler;
import org.sanji.process.NamedHandlers;
import org.sanji.process.PassKey;
import org.sanji.process.TaskKey;
import org.sanji.process.WorkItem;
import org.sanji.process.WorkItemChanged;
import org.sanji.process.WorkItemGuard;
import org.sanji.security.Actor;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** {@link NamedHandlers} in the table {@code case_handler}. */
@Repository
class NamedHandlerRows implements NamedHandlers {

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final ObjectProvider<WorkItemGuard> guards;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NamedHandlerRows(
            JdbcClient jdbc,
            CurrentUser user,
            ObjectProvider<WorkItemGuard> guards,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.guards = guards;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Optional<NamedHandler> current(UUID petitionId, String organ) {
        return jdbc.sql("select * from case_handler where open_key = :key")
                .param("key", key(petitionId, organ))
                .query(NamedHandlerRows::handler)
                .optional();
    }

    @Override
    public List<NamedHandler> history(UUID petitionId, String organ) {
        return jdbc.sql("select * from case_handler where petition_id = :petition and organ = :organ" + " order by seq")
                .param("petition", petitionId)
                .param("organ", organ)
                .query(NamedHandlerRows::handler)
                .list();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void change(UUID petitionId, String organ, UUID seen, String username, String reason) {
        var before = current(petitionId, organ);
        if (!before.map(NamedHandler::id).equals(Optional.ofNullable(seen))) {
            throw new OptimisticLockingFailureException("handler of " + petitionId);
        }
        before.ifPresent(b -> end(b, username == null ? reason : null));
        if (username != null) {
            add(petitionId, organ, username, reason);
            events.publishEvent(new WorkItemChanged(organ, username));
        }
    }

    private void end(NamedHandler before, String reason) {
        int ended = jdbc.sql("update case_handler set open_key = null, ended_by = :by, ended_at = :at,"
                        + " end_reason = :reason where id = :id and open_key is not null")
                .param("by", user.actor().username())
                .param("at", now())
                .param("reason", reason, Types.VARCHAR)
                .param("id", before.id())
                .update();
        if (ended != 1) {
            // a rival was faster: the next attempt of the use case sees what it did
            throw new OptimisticLockingFailureException("handler of " + before.petitionId());
        }
        events.publishEvent(new WorkItemChanged(before.organ(), before.username()));
    }

    private void add(UUID petitionId, String organ, String username, String reason) {
        jdbc.sql("insert into case_handler (id, petition_id, organ, username, open_key, named_by, named_at, reason)"
                        + " values (:id, :petition, :organ, :username, :key, :by, :at, :reason)")
                .param("id", UUID.randomUUID())
                .param("petition", petitionId)
                .param("organ", organ)
                .param("username", username)
                .param("key", key(petitionId, organ))
                .param("by", user.actor().username())
                .param("at", now())
                .param("reason", reason, Types.VARCHAR)
                .update();
    }

    /** The guards know petitions, not single tasks: any task of the organ serves as the question. */
    @Override
    public boolean admits(Actor person, PassKey key, String organ) {
        var any = new WorkItem(
                UUID.randomUUID(),
                TaskKey.ORGAN_ANSWER,
                key,
                organ,
                Role.LIAISON.name(),
                null,
                clock.instant(),
                null,
                0,
                null);
        return guards.stream().allMatch(guard -> guard.mayAct(person, any));
    }

    private static String key(UUID petitionId, String organ) {
        return petitionId + "/" + organ;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static NamedHandler handler(ResultSet row, int number) throws SQLException {
        return new NamedHandler(
                row.getObject("id", UUID.class),
                row.getObject("petition_id", UUID.class),
                row.getString("organ"),
                row.getString("username"),
                row.getString("named_by"),
                instant(row, "named_at"),
                row.getString("reason"),
                row.getString("ended_by"),
                instant(row, "ended_at"),
                row.getString("end_reason"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
