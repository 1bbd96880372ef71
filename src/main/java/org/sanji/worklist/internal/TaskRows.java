package org.sanji.worklist.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.common.Masking;
import org.sanji.petition.MediationLevel;
import org.sanji.process.TaskKey;
import org.sanji.security.Role;
import org.sanji.worklist.TaskRow;
import org.sanji.worklist.WaitingRow;

/** Rows of {@link TaskQueries} as the lists show them. */
final class TaskRows {

    private TaskRows() {}

    static TaskRow task(ResultSet rs, int number) throws SQLException {
        var task = TaskKey.valueOf(rs.getString("task_key"));
        boolean forHandlers =
                rs.getString("assignee") == null && Role.LIAISON.name().equals(rs.getString("role"));
        return new TaskRow(
                rs.getObject("id", UUID.class),
                task,
                rs.getObject("petition_id", UUID.class),
                rs.getString("number"),
                Masking.name(rs.getString("party_name")),
                rs.getString("title"),
                level(rs),
                rs.getString("lead_organ"),
                rs.getBoolean("urgent"),
                instant(rs, "created_at"),
                lastDay(rs),
                rs.getObject("seen_at", OffsetDateTime.class) == null,
                forHandlers ? handler(rs) : null,
                rs.getString("stands_for"),
                rs.getInt("mine") == 1,
                forHandlers);
    }

    private static TaskRow.Handler handler(ResultSet rs) throws SQLException {
        var username = rs.getString("handler");
        if (username == null) {
            return null;
        }
        var name = rs.getString("handler_name");
        return new TaskRow.Handler(
                rs.getObject("entry", UUID.class),
                username,
                name == null ? username : name,
                rs.getInt("orphaned") == 1);
    }

    static WaitingRow waiting(ResultSet rs, int number) throws SQLException {
        return new WaitingRow(
                rs.getObject("id", UUID.class),
                rs.getString("number"),
                Masking.name(rs.getString("party_name")),
                rs.getString("title"),
                level(rs),
                TaskKey.valueOf(rs.getString("task_key")),
                rs.getString("organ"),
                rs.getString("role"),
                rs.getString("person"),
                rs.getBoolean("urgent"),
                instant(rs, "created_at"),
                lastDay(rs));
    }

    private static MediationLevel level(ResultSet rs) throws SQLException {
        var level = rs.getString("mediation_level");
        return level == null ? null : MediationLevel.valueOf(level);
    }

    private static Instant instant(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static LocalDate lastDay(ResultSet rs) throws SQLException {
        var due = rs.getObject("due_at", OffsetDateTime.class);
        return due == null ? null : Days.dayOf(due.toInstant().minusMillis(1));
    }
}
