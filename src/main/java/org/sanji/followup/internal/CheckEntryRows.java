package org.sanji.followup.internal;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.followup.CheckFollow;
import org.sanji.followup.CheckOutcome;
import org.sanji.followup.FollowUpFile;
import org.sanji.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was reported and found about each check; append-only. */
@Component
class CheckEntryRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    CheckEntryRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One entry to be kept.
     *
     * @param report the checking organ's; otherwise what the bureau found
     * @param newDue day to which it was postponed, with the end of the period to check it; else null
     */
    record NewEntry(
            UUID check,
            boolean report,
            CheckOutcome outcome,
            String note,
            String evidence,
            CheckFollow follow,
            LocalDate newDue,
            LocalDate newCheckDue,
            String consentReason) {

        static NewEntry report(UUID check, CheckOutcome outcome, String note, String evidence) {
            return new NewEntry(check, true, outcome, note, evidence, null, null, null, null);
        }

        static NewEntry finding(UUID check, CheckOutcome outcome, String note, String evidence, CheckFollow follow) {
            return new NewEntry(check, false, outcome, note, evidence, follow, null, null, null);
        }

        NewEntry postponed(LocalDate due, LocalDate checkDue, String reason) {
            return new NewEntry(check, report, outcome, note, evidence, follow, due, checkDue, reason);
        }
    }

    void add(NewEntry entry, Actor by) {
        jdbc.sql("insert into check_entry (check_id, report, outcome, note, evidence, follow, new_due_on,"
                        + " new_check_due_on, consent_reason, recorded_on, organ, recorded_by, recorded_name, recorded_at)"
                        + " values (:check, :report, :outcome, :note, :evidence, :follow, :due, :checkDue, :consent, :on,"
                        + " :organ, :by, :name, :at)")
                .param("check", entry.check())
                .param("report", entry.report())
                .param("outcome", entry.outcome().name())
                .param("note", entry.note())
                .param("evidence", entry.evidence(), Types.VARCHAR)
                .param("follow", Rows.name(entry.follow()), Types.VARCHAR)
                .param("due", entry.newDue(), Types.DATE)
                .param("checkDue", entry.newCheckDue(), Types.DATE)
                .param("consent", entry.consentReason(), Types.VARCHAR)
                .param("on", Days.today(clock))
                .param("organ", by.organ(), Types.VARCHAR)
                .param("by", by.username())
                .param("name", by.displayName())
                .param("at", Rows.at(clock.instant()))
                .update();
    }

    /** An entry with the check it belongs to. */
    record Kept(UUID check, FollowUpFile.Entry entry) {}

    /** Of all checks of a petition, oldest first. */
    List<Kept> of(UUID petitionId) {
        return jdbc.sql("select e.* from check_entry e join execution_check c on c.id = e.check_id"
                        + " where c.petition_id = :petition order by e.seq")
                .param("petition", petitionId)
                .query((rs, i) -> new Kept(
                        Rows.id(rs, "check_id"),
                        new FollowUpFile.Entry(
                                rs.getBoolean("report"),
                                Rows.constant(rs, "outcome", CheckOutcome.class),
                                rs.getString("note"),
                                rs.getString("evidence"),
                                Rows.constant(rs, "follow", CheckFollow.class),
                                Rows.day(rs, "new_due_on"),
                                Rows.day(rs, "recorded_on"),
                                rs.getString("organ"),
                                rs.getString("recorded_name"))))
                .list();
    }
}
