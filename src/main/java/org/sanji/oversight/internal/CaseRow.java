package org.sanji.oversight.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.sanji.oversight.SupervisionCause;
import org.sanji.oversight.SupervisionRow;
import org.sanji.oversight.SupervisionState;
import org.sanji.petition.BreachKind;
import org.sanji.petition.PetitionState;
import org.sanji.process.PassKey;

/**
 * A row of {@code supervision_case} with what it needs of its petition.
 *
 * @param currentPass the petition's pass now: the timeline belongs to it
 */
record CaseRow(
        UUID id,
        int version,
        UUID petitionId,
        int pass,
        int currentPass,
        String number,
        String title,
        PetitionState petitionState,
        SupervisionCause cause,
        BreachKind breach,
        String organ,
        LocalDate missedOn,
        LocalDate raisedOn,
        String raisedByName,
        String evidence,
        SupervisionState state,
        LocalDate checkDueOn,
        UUID mergedInto,
        LocalDate orderedOn,
        String orderNumber,
        String facts,
        String demands,
        LocalDate orderDueOn,
        LocalDate overdueSince,
        boolean wasOverdue,
        LocalDate answeredOn,
        LocalDate judgeDueOn,
        LocalDate endedOn,
        String leaderName) {

    static CaseRow of(ResultSet rs) throws SQLException {
        var breach = rs.getString("breach");
        return new CaseRow(
                rs.getObject("id", UUID.class),
                rs.getInt("version"),
                rs.getObject("petition_id", UUID.class),
                rs.getInt("pass"),
                rs.getInt("current_pass"),
                rs.getString("number"),
                rs.getString("title"),
                PetitionState.valueOf(rs.getString("petition_state")),
                SupervisionCause.valueOf(rs.getString("cause")),
                breach == null ? null : BreachKind.valueOf(breach),
                rs.getString("organ"),
                day(rs, "missed_on"),
                day(rs, "raised_on"),
                rs.getString("raised_by_name"),
                rs.getString("evidence"),
                SupervisionState.valueOf(rs.getString("state")),
                day(rs, "check_due_on"),
                rs.getObject("merged_into", UUID.class),
                day(rs, "ordered_on"),
                rs.getString("order_number"),
                rs.getString("facts"),
                rs.getString("demands"),
                day(rs, "order_due_on"),
                day(rs, "overdue_since"),
                rs.getBoolean("was_overdue"),
                day(rs, "answered_on"),
                day(rs, "judge_due_on"),
                day(rs, "ended_on"),
                rs.getString("leader_name"));
    }

    private static LocalDate day(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, LocalDate.class);
    }

    /** Of the process, which keeps the pass in which it began. */
    PassKey key() {
        return new PassKey(petitionId, pass);
    }

    PassKey timelineKey() {
        return new PassKey(petitionId, currentPass);
    }

    String subject() {
        return id.toString();
    }

    LocalDate dueOn() {
        return switch (state) {
            case WAITING -> checkDueOn;
            case ORDERED -> orderDueOn;
            case ANSWERED -> judgeDueOn;
            case DISMISSED, MERGED, ACCEPTED, ESCALATED, REVOKED -> null;
        };
    }

    SupervisionRow listed(LocalDate today) {
        return new SupervisionRow(
                id,
                petitionId,
                number,
                title,
                petitionState,
                cause,
                breach,
                organ,
                missedOn,
                raisedOn,
                ChronoUnit.DAYS.between(raisedOn, today),
                state,
                orderNumber,
                orderedOn,
                dueOn(),
                endedOn);
    }
}
