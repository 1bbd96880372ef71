package org.sanji.followup.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.DueDate;
import org.sanji.followup.CallBackState;
import org.sanji.followup.EvaluationState;
import org.sanji.petition.CalendarDates;
import org.sanji.petition.RestingDate;
import org.sanji.process.CaseData;
import org.sanji.process.CaseVariable;
import org.sanji.process.SideProcess;
import org.sanji.process.SideProcesses;
import org.springframework.stereotype.Component;

/** Dates after closure that rest on the calendar: the petitioner's to rate, the bureau's to call back. */
@Component
class AfterCalendarDates implements CalendarDates {

    private final AftercareRepository aftercares;
    private final SideProcesses sides;

    AfterCalendarDates(AftercareRepository aftercares, SideProcesses sides) {
        this.aftercares = aftercares;
        this.sides = sides;
    }

    @Override
    public List<RestingDate> of(UUID petitionId) {
        var dates = new ArrayList<RestingDate>();
        for (var aftercare : aftercares.findByPetitionIdOrderByPass(petitionId)) {
            var id = aftercare.id().toString();
            if (aftercare.state() == EvaluationState.OPEN) {
                dates.add(
                        RestingDate.of(aftercare.key(), ClockKind.EVALUATION, aftercare.invitedOn(), aftercare.dueOn())
                                .about(id)
                                .toldTo(RestingDate.Audience.PETITIONER));
            }
            if (aftercare.callBack() == CallBackState.OPEN && aftercare.callBackAskedOn() != null) {
                dates.add(RestingDate.of(
                                aftercare.key(),
                                ClockKind.CALL_BACK,
                                aftercare.callBackAskedOn(),
                                aftercare.callBackDueOn())
                        .about(id));
            }
        }
        return dates;
    }

    @Override
    public void move(RestingDate date, DueDate fresh) {
        var aftercare = aftercares.findById(UUID.fromString(date.subject())).orElseThrow();
        aftercare.recount(fresh);
        aftercares.saveAndFlush(aftercare);
        var variable =
                date.kind() == ClockKind.EVALUATION ? CaseVariable.EVALUATION_DUE_AT : CaseVariable.CALL_BACK_DUE_AT;
        sides.reschedule(SideProcess.AFTERCARE, date.key(), date.subject(), CaseData.of(variable, fresh.endsAt()));
    }
}
