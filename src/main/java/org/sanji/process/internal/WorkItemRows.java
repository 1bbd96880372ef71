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
import org.sanji.process.PassKey;
import org.sanji.process.TaskKey;
import org.sanji.process.WorkItem;
import org.sanji.process.WorkItemChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code work_item}. Rows are closed, never deleted. */
@Repository
public class WorkItemRows {

    /** How a row was closed. */
    public enum Closing {
        DONE,
        CANCELLED
    }

    private static final String OPEN = "select * from work_item where closed_at is null";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WorkItemRows(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Adds the row of a new engine task; the item's {@code createdAt} and {@code version} are set here. */
    public void add(String engineTaskId, WorkItem item) {
        jdbc.sql("insert into work_item (id, engine_task_id, task_key, petition_id, pass, organ, role, assignee,"
                        + " created_at, due_at, version, subject) values (:id, :engine, :task, :petition, :pass, :organ, :role,"
                        + " :assignee, :created, :due, 0, :subject)")
                .param("id", item.id())
                .param("engine", engineTaskId)
                .param("task", item.task().name())
                .param("petition", item.key().petitionId())
                .param("pass", item.key().pass())
                .param("organ", item.organ())
                .param("role", item.role())
                .param("assignee", item.assignee(), Types.VARCHAR)
                .param("created", at(clock.instant()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("due", at(item.dueAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("subject", item.subject(), Types.VARCHAR)
                .update();
        events.publishEvent(new WorkItemChanged(item.organ(), item.assignee()));
    }

    /** Lets the row follow the engine's assignee and due date. */
    public void follow(String engineTaskId, String assignee, Instant dueAt) {
        jdbc.sql("update work_item set assignee = :assignee, due_at = :due where engine_task_id = :engine"
                        + " and closed_at is null")
                .param("assignee", assignee, Types.VARCHAR)
                .param("due", at(dueAt), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("engine", engineTaskId)
                .update();
        changed(engineTaskId);
    }

    private void changed(String engineTaskId) {
        jdbc.sql("select organ, assignee from work_item where engine_task_id = :engine")
                .param("engine", engineTaskId)
                .query((row, number) -> new WorkItemChanged(row.getString("organ"), row.getString("assignee")))
                .optional()
                .ifPresent(events::publishEvent);
    }

    /** Closes the row; a row that is closed already stays as it is. */
    public void close(String engineTaskId, Closing how, String username) {
        jdbc.sql("update work_item set closed_at = :now, closed_how = :how, closed_by = :by"
                        + " where engine_task_id = :engine and closed_at is null")
                .param("now", at(clock.instant()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("how", how.name())
                .param("by", username)
                .param("engine", engineTaskId)
                .update();
        changed(engineTaskId);
    }

    /** Raises the version of an open row; false when it is closed or has another version. */
    public boolean take(UUID id, int version) {
        return jdbc.sql("update work_item set version = version + 1 where id = :id and version = :version"
                                + " and closed_at is null")
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    public Optional<WorkItem> find(UUID id) {
        return jdbc.sql(OPEN + " and id = :id")
                .param("id", id)
                .query(WorkItemRows::item)
                .optional();
    }

    /** Whether there ever was such a row. */
    public boolean knows(UUID id) {
        return jdbc.sql("select count(*) from work_item where id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public List<WorkItem> ofPetition(UUID petitionId) {
        return jdbc.sql(OPEN + " and petition_id = :petition order by created_at, id")
                .param("petition", petitionId)
                .query(WorkItemRows::item)
                .list();
    }

    public String engineTaskId(UUID id) {
        return jdbc.sql("select engine_task_id from work_item where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    private static WorkItem item(ResultSet row, int number) throws SQLException {
        return new WorkItem(
                row.getObject("id", UUID.class),
                TaskKey.valueOf(row.getString("task_key")),
                new PassKey(row.getObject("petition_id", UUID.class), row.getInt("pass")),
                row.getString("organ"),
                row.getString("role"),
                row.getString("assignee"),
                instant(row, "created_at"),
                instant(row, "due_at"),
                row.getInt("version"),
                row.getString("subject"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
