package org.sanji.oversight.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanji.common.StaleActionException;
import org.sanji.deadline.DueDate;
import org.sanji.oversight.ExtensionState;
import org.sanji.oversight.ExtensionView;
import org.sanji.process.PassKey;
import org.sanji.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code extension_request}; a request is decided once. */
@Repository
class ExtensionRows {

    private final JdbcClient jdbc;

    ExtensionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param requester login name of who asked */
    record Row(UUID petitionId, String requester, ExtensionView view) {

        PassKey key() {
            return new PassKey(petitionId, view.pass());
        }
    }

    UUID add(
            PassKey key,
            String organ,
            int days,
            String reason,
            LocalDate oldDueOn,
            DueDate extended,
            Actor by,
            LocalDate on) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into extension_request (id, petition_id, pass, organ, days, reason, state, requested_by,"
                        + " requested_by_name, requested_on, old_due_on, new_due_on)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        key.petitionId(),
                        key.pass(),
                        organ,
                        days,
                        reason,
                        ExtensionState.REQUESTED.name(),
                        by.username(),
                        by.displayName(),
                        on,
                        oldDueOn,
                        extended.dueOn())
                .update();
        return id;
    }

    void decide(UUID id, ExtensionState how, String by, LocalDate on, String reason) {
        int decided = jdbc.sql("update extension_request set state = ?, decided_by_name = ?, decided_on = ?,"
                        + " decision_reason = ? where id = ? and state = ?")
                .param(how.name())
                .param(by)
                .param(on)
                .param(reason)
                .param(id)
                .param(ExtensionState.REQUESTED.name())
                .update();
        if (decided == 0) {
            throw new StaleActionException("extension request " + id);
        }
    }

    Row byId(UUID id) {
        return jdbc.sql("select * from extension_request where id = ?")
                .param(id)
                .query(ExtensionRows::row)
                .single();
    }

    List<Row> of(UUID petitionId) {
        return jdbc.sql("select * from extension_request where petition_id = ? order by seq")
                .param(petitionId)
                .query(ExtensionRows::row)
                .list();
    }

    private static Row row(ResultSet rs, int n) throws SQLException {
        return new Row(
                rs.getObject("petition_id", UUID.class),
                rs.getString("requested_by"),
                new ExtensionView(
                        rs.getObject("id", UUID.class),
                        rs.getInt("pass"),
                        rs.getString("organ"),
                        rs.getInt("days"),
                        rs.getString("reason"),
                        ExtensionState.valueOf(rs.getString("state")),
                        rs.getString("requested_by_name"),
                        rs.getObject("requested_on", LocalDate.class),
                        rs.getObject("old_due_on", LocalDate.class),
                        rs.getObject("new_due_on", LocalDate.class),
                        rs.getString("decided_by_name"),
                        rs.getObject("decided_on", LocalDate.class),
                        rs.getString("decision_reason")));
    }
}
