package org.sanji.petition.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.deadline.CalendarYear;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.ClockOwner;
import org.sanji.deadline.ClockUnit;
import org.sanji.deadline.Deadlines;
import org.sanji.deadline.DueDate;
import org.sanji.deadline.WorkingCalendar;
import org.sanji.petition.CalendarDates;
import org.sanji.petition.PetitionDates;
import org.sanji.petition.RestingDate;
import org.sanji.petition.TimelineKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * {@link PetitionDates}: the dates of every {@link CalendarDates}, and the internal target of the date that governs the
 * petition. A calendar-day date of an organ never moves, its target may.
 */
@Service
class PetitionDatesService implements PetitionDates {

    /** Nothing that began longer ago can still rest on a year that is published only now. */
    private static final int REACH_DAYS = 366;

    private static final int PAGE = 200;

    private static final String SOMETHING_RUNS =
            "from petition p where p.historic = false and (p.ended_on is null or p.ended_on >= :since"
                    + " or exists (select 1 from work_item w where w.petition_id = p.id and w.closed_at is null))";

    private final PetitionAccess access;
    private final List<CalendarDates> sources;
    private final Journal journal;
    private final Deadlines deadlines;
    private final WorkingCalendar calendar;
    private final JdbcClient jdbc;
    private final Clock clock;

    PetitionDatesService(
            PetitionAccess access,
            List<CalendarDates> sources,
            Journal journal,
            Deadlines deadlines,
            WorkingCalendar calendar,
            JdbcClient jdbc,
            Clock clock) {
        this.access = access;
        this.sources = sources;
        this.journal = journal;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Running> after(String number, int most) {
        return jdbc.sql("select p.id, p.number " + SOMETHING_RUNS + " and p.number > :number order by p.number"
                        + " fetch first " + most + " rows only")
                .param("number", number)
                .param("since", Days.today(clock).minusDays(REACH_DAYS))
                .query((rs, n) -> new Running(rs.getObject("id", UUID.class), rs.getString("number")))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Foreseen foresee(CalendarYear year) {
        var then = deadlines.under(calendar.with(year));
        var moves = new TreeMap<Move, Integer>(
                Comparator.comparing(Move::kind).thenComparing(Move::from).thenComparing(Move::to));
        int targets = 0;
        for (var page = after("", PAGE);
                !page.isEmpty();
                page = after(page.get(page.size() - 1).number(), PAGE)) {
            for (var one : page) {
                foresee(one.id(), then, moves);
                targets += targetMoves(access.unscoped(one.id()), then) ? 1 : 0;
            }
        }
        return new Foreseen(
                moves.entrySet().stream()
                        .map(e -> new Move(
                                e.getKey().kind(), e.getKey().from(), e.getKey().to(), e.getValue()))
                        .toList(),
                targets);
    }

    private void foresee(UUID petitionId, Deadlines then, Map<Move, Integer> moves) {
        for (var source : sources) {
            for (var date : source.of(petitionId)) {
                var fresh = then.due(date.kind(), date.startedOn()).dueOn();
                if (!fresh.equals(date.dueOn())) {
                    moves.merge(new Move(date.kind(), date.dueOn(), fresh, 0), 1, Integer::sum);
                }
            }
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Moved recount(UUID petitionId) {
        int due = 0;
        for (var source : sources) {
            for (var date : source.of(petitionId)) {
                var fresh = deadlines.due(date.kind(), date.startedOn());
                if (!fresh.dueOn().equals(date.dueOn())) {
                    source.move(date, fresh);
                    tell(date, fresh.dueOn());
                    due++;
                }
            }
        }
        return new Moved(due, target(access.unscoped(petitionId)));
    }

    private void tell(RestingDate date, LocalDate fresh) {
        if (date.audience() == RestingDate.Audience.NOBODY) {
            return;
        }
        journal.write(
                access.unscoped(date.key().petitionId()),
                TimelineKind.DATE_MOVED,
                journal.today(),
                date.audience() == RestingDate.Audience.PETITIONER,
                date.kind().name(),
                date.dueOn(),
                fresh);
    }

    private int target(PetitionEntity petition) {
        boolean moves = targetMoves(petition, deadlines);
        if (petition.due() != null) {
            var stored = petition.due().toDueDate();
            var fresh = fresh(stored, deadlines);
            if (!fresh.equals(stored)) {
                petition.recount(fresh);
            }
        }
        return moves ? 1 : 0;
    }

    private boolean targetMoves(PetitionEntity petition, Deadlines by) {
        if (petition.due() == null || petition.historic()) {
            return false;
        }
        var stored = petition.due().toDueDate();
        return !rests(stored.kind()) && !fresh(stored, by).internalTarget().equals(stored.internalTarget());
    }

    /** The same clock from the same day; what a person or an extension has fixed stays. */
    private DueDate fresh(DueDate stored, Deadlines by) {
        return rests(stored.kind())
                ? by.due(stored.kind(), stored.startedOn())
                : by.until(stored.kind(), stored.startedOn(), stored.dueOn());
    }

    private boolean rests(ClockKind kind) {
        var rule = deadlines.rule(kind);
        return rule.unit() == ClockUnit.WORKING_DAYS || rule.owner() == ClockOwner.PETITIONER;
    }
}
