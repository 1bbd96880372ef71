package org.sanji.mediation.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.DueDate;
import org.sanji.mediation.HearingState;
import org.sanji.mediation.HearingView;
import org.sanji.petition.CalendarDates;
import org.sanji.petition.RestingDate;
import org.sanji.process.CaseData;
import org.sanji.process.CaseVariable;
import org.sanji.process.PassKey;
import org.sanji.process.SideProcess;
import org.sanji.process.SideProcesses;
import org.sanji.process.TaskKey;
import org.sanji.process.WorkItems;
import org.springframework.stereotype.Component;

/** The working days for the report on a hearing; they are kept at its task only. */
@Component
class HearingCalendarDates implements CalendarDates {

    private final HearingRows hearings;
    private final WorkItems workItems;
    private final SideProcesses sides;

    HearingCalendarDates(HearingRows hearings, WorkItems workItems, SideProcesses sides) {
        this.hearings = hearings;
        this.workItems = workItems;
        this.sides = sides;
    }

    @Override
    public List<RestingDate> of(UUID petitionId) {
        return hearings.of(petitionId).stream()
                .filter(h -> h.state() == HearingState.HELD)
                .map(this::report)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<RestingDate> report(HearingView hearing) {
        return workItems
                .open(hearing.petitionId(), TaskKey.REPORT_HEARING, hearing.id().toString())
                .map(item -> RestingDate.of(
                                new PassKey(hearing.petitionId(), hearing.pass()),
                                ClockKind.HEARING_REPORT,
                                hearing.start().toLocalDate(),
                                Days.dayOf(item.dueAt().minusMillis(1)))
                        .about(hearing.id().toString()));
    }

    @Override
    public void move(RestingDate date, DueDate fresh) {
        sides.reschedule(
                SideProcess.HEARING,
                date.key(),
                date.subject(),
                CaseData.of(CaseVariable.HEARING_REPORT_DUE_AT, fresh.endsAt()));
    }
}
