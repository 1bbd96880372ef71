package org.sanji.statistics.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanji.common.PageQuery;
import org.sanji.petition.CaseFacts;
import org.sanji.petition.PassReason;
import org.sanji.petition.Track;
import org.sanji.statistics.Basis;
import org.sanji.statistics.Cell;
import org.sanji.statistics.Period;
import org.sanji.statistics.RateQuery;

/**
 * What was done in time, what lies there and how long it took, once more: written from the definition, independent of the
 * SQL. A case stands as its number and pass.
 */
final class SlowWork {

    private static final Set<PassReason> REOPENED =
            Set.of(PassReason.REDO, PassReason.AGREEMENT_BROKEN, PassReason.REOPENED);

    private final LocalDate asOf;
    private final Period period;
    private final Map<Cell, List<String>> cells = new EnumMap<>(Cell.class);
    private final Map<Cell, Long> days = new EnumMap<>(Cell.class);

    private SlowWork(Collection<CaseFacts> cases, Period period, LocalDate asOf) {
        this.asOf = asOf;
        this.period = period;
        for (var cell : Cell.values()) {
            cells.put(cell, new ArrayList<>());
            days.put(cell, 0L);
        }
        cases.stream().filter(this::counts).forEach(this::one);
        cells.values().forEach(java.util.Collections::sort);
    }

    /** Every cell of every basis, its list and the days of its steps. */
    static void assertAgreement(FactsFixture facts, Collection<CaseFacts> cases, LocalDate asOf) {
        var period = new Period(RandomCases.FIRST.plusDays(30), RandomCases.FIRST.plusDays(330));
        var slow = new SlowWork(cases, period, asOf);
        var query = RateQuery.of(period, asOf);
        for (var cell : Cell.values()) {
            if (cell.basis() == Basis.REGISTERED) {
                continue;
            }
            var tally = facts.tally(query, cell.basis());
            var rows = facts.rates.page(query, FactsFixture.SETTINGS, cell, PageQuery.first(1000)).stream()
                    .map(f -> f.row().number() + "/" + f.row().pass())
                    .sorted()
                    .toList();
            assertThat(rows).as(cell + " at " + asOf).isEqualTo(slow.cells.get(cell));
            assertThat(tally.of(cell)).as(cell + " at " + asOf).isEqualTo(rows.size());
            assertThat(facts.rates.count(query, FactsFixture.SETTINGS, cell)).isEqualTo(rows.size());
            if (cell.isStep()) {
                assertThat(tally.days().getOrDefault(cell, 0L))
                        .as(cell + " days")
                        .isEqualTo(slow.days.get(cell));
            }
        }
    }

    private boolean counts(CaseFacts c) {
        return !c.sealed()
                && c.track() != Track.ACCUSATION
                && !c.registeredOn().isAfter(asOf)
                && (c.voidedOn() == null || c.voidedOn().isAfter(asOf));
    }

    private boolean came(LocalDate day) {
        return day != null && !day.isAfter(asOf);
    }

    private boolean within(LocalDate day) {
        return day != null && !day.isBefore(period.from()) && !day.isAfter(period.to());
    }

    private void one(CaseFacts c) {
        var first = c.passes().get(0);
        due(c, first, Basis.TRIAGE_DUE, c.triage().dueOn(), c.triage().doneOn());
        for (var p : c.passes()) {
            if (came(p.openedOn())) {
                due(c, p, Basis.NOTICE_DUE, p.noticeDueOn(), p.notifiedOn());
                due(c, p, Basis.ANSWER_DUE, p.handlingDueOn(), p.answeredOn());
                if (!came(p.closedOn()) && !came(p.endedOn())) {
                    open(c, p);
                }
            }
            if (within(p.closedOn()) && came(p.closedOn())) {
                put(Cell.CLOSED, c, p);
            }
        }
        if (within(first.closedOn()) && came(first.closedOn())) {
            step(Cell.STEP_TRIAGE, c, c.registeredOn(), c.triage().doneOn());
            step(Cell.STEP_ACCEPT, c, c.triage().doneOn(), known(first.acceptedOn()));
            step(Cell.STEP_ANSWER, c, known(first.acceptedOn()), first.answeredOn());
            step(Cell.STEP_SERVE, c, first.answeredOn(), first.servedOn());
            step(Cell.STEP_CLOSE, c, first.servedOn(), first.closedOn());
            step(Cell.STEP_WHOLE, c, c.registeredOn(), first.closedOn());
        }
    }

    private LocalDate known(LocalDate day) {
        return came(day) ? day : null;
    }

    private void due(CaseFacts c, CaseFacts.Pass p, Basis basis, LocalDate due, LocalDate done) {
        if (!within(due)) {
            return;
        }
        var name = basis.name().replace("_DUE", "");
        if (!due.isBefore(asOf)) {
            put(Cell.valueOf(name + "_WAITING"), c, p);
        } else if (done != null && !done.isAfter(due)) {
            put(Cell.valueOf(name + "_IN_TIME"), c, p);
            put(Cell.valueOf(name + "_DUE"), c, p);
        } else if (p.endedOn() != null && !p.endedOn().isAfter(due)) {
            put(Cell.valueOf(name + "_LEFT_OUT"), c, p);
        } else {
            put(Cell.valueOf(name + "_LATE"), c, p);
            put(Cell.valueOf(name + "_DUE"), c, p);
        }
    }

    private void open(CaseFacts c, CaseFacts.Pass p) {
        put(Cell.STOCK, c, p);
        boolean unanswered = came(p.acceptedOn()) && !came(p.answeredOn());
        if (!c.historic()
                && unanswered
                && p.handlingDueOn() != null
                && p.handlingDueOn().isBefore(asOf)) {
            put(Cell.STOCK_OVERDUE, c, p);
        }
        long reopened = c.passes().stream()
                .filter(x -> came(x.openedOn()) && REOPENED.contains(x.reason()))
                .count();
        boolean old = ChronoUnit.DAYS.between(c.registeredOn(), asOf) > FactsFixture.SETTINGS.backlogAge();
        if (old || reopened > FactsFixture.SETTINGS.backlogReopenings()) {
            put(Cell.BACKLOG, c, p);
        }
    }

    private void step(Cell cell, CaseFacts c, LocalDate from, LocalDate to) {
        if (from != null && to != null) {
            put(cell, c, c.passes().get(0));
            days.merge(cell, ChronoUnit.DAYS.between(from, to), Long::sum);
        }
    }

    private void put(Cell cell, CaseFacts c, CaseFacts.Pass p) {
        cells.get(cell).add(c.number() + "/" + p.no());
    }
}
