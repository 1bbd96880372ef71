package org.sanji.petition.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.DueDate;
import org.sanji.petition.CalendarDates;
import org.sanji.petition.RestingDate;
import org.sanji.petition.TimelineEntry;
import org.sanji.petition.TimelineKind;
import org.sanji.process.CaseData;
import org.sanji.process.CaseProcess;
import org.sanji.process.CaseVariable;
import org.sanji.process.TaskKey;
import org.sanji.process.WorkItem;
import org.sanji.process.WorkItems;
import org.springframework.stereotype.Component;

/** Working-day dates of the case itself: to object, to answer simply, to convene, to hear. */
@Component
class OwnCalendarDates implements CalendarDates {

    private final PetitionAccess access;
    private final TimelineRepository timeline;
    private final WorkItems workItems;
    private final CaseProcess process;

    OwnCalendarDates(PetitionAccess access, TimelineRepository timeline, WorkItems workItems, CaseProcess process) {
        this.access = access;
        this.timeline = timeline;
        this.workItems = workItems;
        this.process = process;
    }

    @Override
    public List<RestingDate> of(UUID petitionId) {
        var petition = access.unscoped(petitionId);
        if (petition.historic() || !petition.state().isOpen()) {
            return List.of();
        }
        var key = petition.key();
        var pass = petition.pass();
        var dates = new ArrayList<RestingDate>();
        if (pass.assignedOn() != null && pass.acceptedOn() == null) {
            dates.add(RestingDate.of(key, ClockKind.OBJECTION, pass.assignedOn(), pass.objectionDueOn()));
        }
        if (pass.isSimple() && pass.answeredOn() == null) {
            dates.add(RestingDate.of(key, ClockKind.SIMPLE_ANSWER, pass.acceptedOn(), pass.simpleDueOn())
                    .toldTo(RestingDate.Audience.PETITIONER));
        }
        waitingFor(petition, dates);
        return dates;
    }

    /** What a level waits for stands at its task. */
    private void waitingFor(PetitionEntity petition, List<RestingDate> dates) {
        for (var item : workItems.ofPetition(petition.id())) {
            var kind = clockOf(item);
            if (kind != null && dates.stream().noneMatch(d -> d.kind() == kind)) {
                var started = lastOf(petition, item.task());
                if (started != null) {
                    dates.add(RestingDate.of(
                            petition.key(),
                            kind,
                            started,
                            Days.dayOf(item.dueAt().minusMillis(1))));
                }
            }
        }
    }

    private static ClockKind clockOf(WorkItem item) {
        return switch (item.task()) {
            case STATE_POSITION -> ClockKind.LEVEL2_CONVENE;
            case LEVEL3_HEARING -> ClockKind.LEVEL3_HEAR;
            default -> null;
        };
    }

    /** The day the round or the level began; null for a second hearing, which has no day of its own. */
    private LocalDate lastOf(PetitionEntity petition, TaskKey task) {
        LocalDate begun = null;
        for (var entry : timeline.findByPetitionIdOrderBySeq(petition.id()).stream()
                .map(TimelineEntity::view)
                .filter(e -> e.pass() == petition.currentPass())
                .toList()) {
            if (begins(entry, task)) {
                begun = entry.on();
            } else if (task == TaskKey.LEVEL3_HEARING && entry.kind() == TimelineKind.SESSION_HELD) {
                begun = null;
            }
        }
        return begun;
    }

    private static boolean begins(TimelineEntry entry, TaskKey task) {
        return entry.kind()
                == (task == TaskKey.STATE_POSITION ? TimelineKind.ROUND_OPENED : TimelineKind.LEVEL_ENTERED);
    }

    @Override
    public void move(RestingDate date, DueDate fresh) {
        access.unscoped(date.key().petitionId()).pass().recount(fresh);
        if (process.isRunning(date.key())) {
            process.reschedule(date.key(), CaseData.of(variable(date.kind()), fresh.endsAt()));
        }
    }

    private static CaseVariable variable(ClockKind kind) {
        return switch (kind) {
            case OBJECTION -> CaseVariable.OBJECTION_DUE_AT;
            case SIMPLE_ANSWER -> CaseVariable.SIMPLE_DUE_AT;
            case LEVEL2_CONVENE -> CaseVariable.CONVENE_DUE_AT;
            case LEVEL3_HEAR -> CaseVariable.LEADER_HEAR_DUE_AT;
            default -> throw new IllegalArgumentException("no date of the case: " + kind);
        };
    }
}
