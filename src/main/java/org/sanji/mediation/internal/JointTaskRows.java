package org.sanji.mediation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.process.PassKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code joint_task} and {@code position_invitation}; rows are closed once, never changed otherwise. */
@Component
class JointTaskRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    JointTaskRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A stored task; done is null while it is open. */
    record Row(
            UUID id,
            UUID petitionId,
            int pass,
            String organ,
            String what,
            LocalDate dueOn,
            String addedBy,
            Boolean done,
            LocalDate closedOn,
            String closedBy,
            String note) {}

    UUID add(PassKey key, String organ, String what, LocalDate dueOn, String by) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into joint_task (id, petition_id, pass, organ, what, due_on, added_by, added_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id, key.petitionId(), key.pass(), organ, what, dueOn, by, Rows.at(clock.instant()))
                .update();
        return id;
    }

    /** False when somebody has closed it before. */
    boolean close(UUID id, boolean done, String note, String by) {
        return jdbc.sql("update joint_task set done = ?, closed_on = ?, closed_by = ?, note = ? where id = ?"
                                + " and closed_on is null")
                        .param(done)
                        .param(Days.today(clock))
                        .param(by)
                        .param(note)
                        .param(id)
                        .update()
                == 1;
    }

    List<Row> of(UUID petitionId) {
        return jdbc.sql("select * from joint_task where petition_id = ? order by due_on, added_at, id")
                .param(petitionId)
                .query(JointTaskRows::row)
                .list();
    }

    List<Row> openOf(String organ) {
        return jdbc.sql("select * from joint_task where organ = ? and closed_on is null order by due_on, id")
                .param(organ)
                .query(JointTaskRows::row)
                .list();
    }

    private static Row row(ResultSet rs, int n) throws SQLException {
        return new Row(
                Rows.id(rs, "id"),
                Rows.id(rs, "petition_id"),
                rs.getInt("pass"),
                rs.getString("organ"),
                rs.getString("what"),
                Rows.day(rs, "due_on"),
                rs.getString("added_by"),
                rs.getObject("done", Boolean.class),
                Rows.day(rs, "closed_on"),
                rs.getString("closed_by"),
                rs.getString("note"));
    }

    /** Who is asked in the round that comes next. */
    void invite(PassKey key, int round, List<String> organs, String reason, String by) {
        jdbc.sql("insert into position_invitation (petition_id, pass, round_no, organs, reason, invited_by, invited_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .param(key.petitionId())
                .param(key.pass())
                .param(round)
                .param(Input.join(organs))
                .param(reason)
                .param(by)
                .param(Rows.at(clock.instant()))
                .update();
    }

    List<String> invited(PassKey key, int round) {
        return jdbc.sql("select organs from position_invitation where petition_id = ? and pass = ? and round_no = ?")
                .params(key.petitionId(), key.pass(), round)
                .query(String.class)
                .optional()
                .map(Input::split)
                .orElse(List.of());
    }
}
