package org.sanji.oversight.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.DueDate;
import org.sanji.oversight.internal.SupervisionScope.Where;
import org.sanji.petition.CalendarDates;
import org.sanji.petition.RestingDate;
import org.sanji.process.CaseData;
import org.sanji.process.CaseVariable;
import org.sanji.process.SideProcess;
import org.sanji.process.SideProcesses;
import org.springframework.stereotype.Component;

/**
 * The bureau's working days to check a cause and to judge an answer. That they moved is in no timeline: not every organ of
 * the case may know of them.
 */
@Component
class SupervisionCalendarDates implements CalendarDates {

    private final SupervisionRows rows;
    private final SideProcesses sides;

    SupervisionCalendarDates(SupervisionRows rows, SideProcesses sides) {
        this.rows = rows;
        this.sides = sides;
    }

    @Override
    public List<RestingDate> of(UUID petitionId) {
        var running = new Where(
                "c.petition_id = :petition and c.state in ('WAITING', 'ANSWERED')", Map.of("petition", petitionId));
        return rows.find(running, "c.raised_at, c.id").stream()
                .map(SupervisionCalendarDates::running)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<RestingDate> running(CaseRow row) {
        if (row.dueOn() == null) {
            return Optional.empty();
        }
        boolean judged = row.answeredOn() != null && row.dueOn().equals(row.judgeDueOn());
        var date = judged
                ? RestingDate.of(row.key(), ClockKind.SUPERVISION_JUDGE, row.answeredOn(), row.judgeDueOn())
                : RestingDate.of(row.key(), ClockKind.SUPERVISION_CHECK, row.raisedOn(), row.checkDueOn());
        return Optional.of(date.about(row.subject()).toldTo(RestingDate.Audience.NOBODY));
    }

    @Override
    public void move(RestingDate date, DueDate fresh) {
        var id = UUID.fromString(date.subject());
        boolean judged = date.kind() == ClockKind.SUPERVISION_JUDGE;
        if (judged) {
            rows.judgeBy(id, fresh.dueOn());
        } else {
            rows.waiting(id, fresh.dueOn());
        }
        sides.reschedule(
                SideProcess.SUPERVISION,
                date.key(),
                date.subject(),
                CaseData.of(judged ? CaseVariable.JUDGE_DUE_AT : CaseVariable.CAUSE_DUE_AT, fresh.endsAt()));
    }
}
