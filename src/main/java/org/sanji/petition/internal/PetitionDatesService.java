package org.sanji.petition.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.ClockUnit;
import org.sanji.deadline.Deadlines;
import org.sanji.deadline.DueDate;
import org.sanji.petition.MediationLevel;
import org.sanji.petition.PetitionDates;
import org.sanji.petition.TimelineEntry;
import org.sanji.petition.TimelineKind;
import org.sanji.process.CaseData;
import org.sanji.process.CaseProcess;
import org.sanji.process.CaseVariable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * {@link PetitionDates}: the governing date with its internal target, and the working-day clocks that only the flow
 * holds. Calendar-day dates come out as they were; their targets may not.
 */
@Service
class PetitionDatesService implements PetitionDates {

    private static final String RUNNING =
            "from petition p where p.historic = false and p.ended_on is null and p.due_on is not null";

    private final PetitionAccess access;
    private final TimelineRepository timeline;
    private final Journal journal;
    private final Deadlines deadlines;
    private final CaseProcess process;
    private final JdbcClient jdbc;

    PetitionDatesService(
            PetitionAccess access,
            TimelineRepository timeline,
            Journal journal,
            Deadlines deadlines,
            CaseProcess process,
            JdbcClient jdbc) {
        this.access = access;
        this.timeline = timeline;
        this.journal = journal;
        this.deadlines = deadlines;
        this.process = process;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Running> after(String number, int most) {
        return jdbc.sql("select p.id, p.number " + RUNNING + " and p.number > :number order by p.number fetch first "
                        + most + " rows only")
                .param("number", number)
                .query((rs, n) -> new Running(rs.getObject("id", UUID.class), rs.getString("number")))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public int resting(int year) {
        return jdbc.sql("select count(*) " + RUNNING
                        + " and (p.due_on between :first and :last or p.due_internal between :first and :last"
                        + " or p.due_provisional = true)")
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query(Integer.class)
                .single();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Moved recount(UUID petitionId) {
        var petition = access.unscoped(petitionId);
        if (petition.due() == null || petition.historic()) {
            return new Moved(0, 0);
        }
        var stored = petition.due().toDueDate();
        var fresh = fresh(stored);
        boolean moved = !fresh.dueOn().equals(stored.dueOn());
        boolean target = !fresh.internalTarget().equals(stored.internalTarget());
        if (!fresh.equals(stored)) {
            petition.recount(fresh);
        }
        if (moved) {
            journal.open(petition, TimelineKind.DATE_MOVED, stored.dueOn(), fresh.dueOn());
        }
        boolean inFlow = follow(petition);
        return new Moved(moved || inFlow ? 1 : 0, target ? 1 : 0);
    }

    /** The same clock from the same day; what a person or an extension has fixed stays. */
    private DueDate fresh(DueDate stored) {
        boolean counted = deadlines.rule(stored.kind()).unit() == ClockUnit.WORKING_DAYS;
        return counted
                ? deadlines.due(stored.kind(), stored.startedOn())
                : deadlines.until(stored.kind(), stored.startedOn(), stored.dueOn());
    }

    /** Lets the flow follow; whether one of the pass's own working-day dates moved. */
    private boolean follow(PetitionEntity petition) {
        var pass = petition.pass();
        var dates = new HashMap<CaseVariable, DueDate>();
        if (pass.assignedOn() != null && pass.acceptedOn() == null) {
            dates.put(CaseVariable.OBJECTION_DUE_AT, deadlines.due(ClockKind.OBJECTION, pass.assignedOn()));
        }
        if (pass.isSimple()) {
            dates.put(CaseVariable.SIMPLE_DUE_AT, deadlines.due(ClockKind.SIMPLE_ANSWER, pass.acceptedOn()));
        }
        level(petition, dates);
        boolean moved = pass.recount(dates.get(CaseVariable.OBJECTION_DUE_AT), dates.get(CaseVariable.SIMPLE_DUE_AT));
        if (dates.isEmpty() || !process.isRunning(petition.key())) {
            return moved;
        }
        var data = CaseData.none();
        for (var date : dates.entrySet()) {
            data = data.with(date.getKey(), date.getValue().endsAt());
        }
        process.reschedule(petition.key(), data);
        return moved;
    }

    private void level(PetitionEntity petition, Map<CaseVariable, DueDate> dates) {
        if (petition.level() == MediationLevel.JOINT) {
            last(petition, TimelineKind.ROUND_OPENED)
                    .ifPresent(
                            on -> dates.put(CaseVariable.CONVENE_DUE_AT, deadlines.due(ClockKind.LEVEL2_CONVENE, on)));
        }
        if (petition.level() == MediationLevel.LEADERSHIP) {
            last(petition, TimelineKind.LEVEL_ENTERED)
                    .ifPresent(
                            on -> dates.put(CaseVariable.LEADER_HEAR_DUE_AT, deadlines.due(ClockKind.LEVEL3_HEAR, on)));
        }
    }

    private Optional<LocalDate> last(PetitionEntity petition, TimelineKind kind) {
        return timeline.findByPetitionIdOrderBySeq(petition.id()).stream()
                .map(TimelineEntity::view)
                .filter(e -> e.kind() == kind && e.pass() == petition.currentPass())
                .map(TimelineEntry::on)
                .reduce((a, b) -> b);
    }
}
