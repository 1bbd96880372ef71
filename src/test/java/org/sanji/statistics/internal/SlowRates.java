package org.sanji.statistics.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.sanji.petition.CaseFacts;
import org.sanji.petition.PetitionState;
import org.sanji.petition.RepeatKind;
import org.sanji.petition.Track;
import org.sanji.statistics.Cell;

/**
 * The two rates once more, written from the definition and independent of the SQL and of the derived tables: lives
 * through every petition day by day. Slow, and meant to be read.
 */
final class SlowRates {

    /**
     * What became of one registration.
     *
     * @param cell its place in the closure rate, null for a repeat
     */
    record Fate(UUID id, LocalDate registeredOn, String organ, RepeatKind repeat, Cell cell) {}

    private final Map<UUID, CaseFacts> cases = new HashMap<>();
    private final int window;

    SlowRates(Collection<CaseFacts> facts, int window) {
        facts.forEach(f -> cases.put(f.petitionId(), f));
        this.window = window;
    }

    List<Fate> fates(LocalDate asOf) {
        var returnsOf = new HashMap<UUID, List<CaseFacts>>();
        var counting = new ArrayList<CaseFacts>();
        for (var c : cases.values()) {
            boolean out = c.sealed()
                    || c.track() == Track.ACCUSATION
                    || c.registeredOn().isAfter(asOf)
                    || (c.voidedOn() != null && !c.voidedOn().isAfter(asOf));
            if (!out) {
                counting.add(c);
                var kind = kind(c, asOf);
                if (kind == RepeatKind.OVERDUE_RETURN || kind == RepeatKind.DISSATISFIED) {
                    returnsOf
                            .computeIfAbsent(initial(c, asOf), k -> new ArrayList<>())
                            .add(c);
                }
            }
        }
        return counting.stream()
                .map(c -> new Fate(
                        c.petitionId(),
                        c.registeredOn(),
                        organ(c, asOf, 0),
                        kind(c, asOf),
                        kind(c, asOf) != null
                                ? null
                                : live(c, returnsOf.getOrDefault(c.petitionId(), List.of()), asOf)))
                .toList();
    }

    /** Day by day from registration to the as-of day. */
    private Cell live(CaseFacts c, List<CaseFacts> returns, LocalDate asOf) {
        var p = c.firstPass();
        if (p != null && p.acceptedOn() != null && !p.acceptedOn().isAfter(asOf) && c.track() == Track.DUTY) {
            return Cell.LEFT_OUT_STATUTORY;
        }
        boolean accepted = false;
        boolean failed = false;
        LocalDate closed = null;
        for (var d = c.registeredOn(); !d.isAfter(asOf); d = d.plusDays(1)) {
            accepted |= p != null && d.equals(p.acceptedOn());
            boolean running = closed == null;
            failed |= accepted && running && p.handlingDueOn() != null && d.isAfter(p.handlingDueOn());
            failed |= running && came(returns, d, RepeatKind.OVERDUE_RETURN, asOf);
            if (c.end() != null && d.equals(c.end().on()) && closed == null && !(accepted && failed)) {
                return leftOut(c.end().how());
            }
            if (p != null && d.equals(p.closedOn())) {
                closed = d;
            }
        }
        if (closed != null) {
            failed |= spoiledAfterClosure(c, returns, closed, asOf);
        }
        if (!accepted) {
            return Cell.NOT_YET_ACCEPTED;
        }
        boolean inTime = closed != null && (p.handlingDueOn() == null || !closed.isAfter(p.handlingDueOn()));
        var windowStarts = inTime ? closed : p.handlingDueOn();
        boolean windowPassed = windowStarts != null && asOf.isAfter(windowStarts.plusDays(window));
        if (failed) {
            return windowPassed ? Cell.SETTLED_FAILED : Cell.FAILED_EARLY;
        }
        if (closed == null) {
            return Cell.RUNNING;
        }
        return windowPassed ? Cell.SETTLED_NUMERATOR : Cell.IN_OBSERVATION;
    }

    private boolean spoiledAfterClosure(CaseFacts c, List<CaseFacts> returns, LocalDate closed, LocalDate asOf) {
        var lastDay = closed.plusDays(window).isBefore(asOf) ? closed.plusDays(window) : asOf;
        for (var d = c.registeredOn(); !d.isAfter(lastDay); d = d.plusDays(1)) {
            if (came(returns, d, RepeatKind.DISSATISFIED, asOf)) {
                return true;
            }
            for (var f : c.failures()) {
                if (f.on().equals(d) && !f.recordedOn().isAfter(asOf)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean came(List<CaseFacts> returns, LocalDate day, RepeatKind kind, LocalDate asOf) {
        return returns.stream().anyMatch(r -> r.registeredOn().equals(day) && kind(r, asOf) == kind);
    }

    private static Cell leftOut(PetitionState how) {
        return switch (how) {
            case NOT_ACCEPTED -> Cell.LEFT_OUT_NOT_ACCEPTED;
            case TRANSFERRED -> Cell.LEFT_OUT_TRANSFERRED;
            case STATUTORY -> Cell.LEFT_OUT_STATUTORY;
            case WITHDRAWN -> Cell.LEFT_OUT_WITHDRAWN;
            default -> Cell.LEFT_OUT_OTHER;
        };
    }

    private static CaseFacts.Link link(CaseFacts c, LocalDate asOf) {
        CaseFacts.Link valid = null;
        for (var l : c.links()) {
            if (!l.linkedOn().isAfter(asOf)
                    && (l.correctedOn() == null || l.correctedOn().isAfter(asOf))) {
                valid = l;
            }
        }
        return valid;
    }

    private static RepeatKind kind(CaseFacts c, LocalDate asOf) {
        var link = link(c, asOf);
        return link == null ? null : link.kind();
    }

    private UUID initial(CaseFacts c, LocalDate asOf) {
        var at = c;
        for (var link = link(at, asOf); link != null && cases.containsKey(link.earlierId()); link = link(at, asOf)) {
            at = cases.get(link.earlierId());
        }
        return at.petitionId();
    }

    /** Who answers for it: for a counted repeat, or one without a case of its own, the lead of what it repeats. */
    private String organ(CaseFacts c, LocalDate day, int depth) {
        var own = c.leads().stream()
                .filter(l -> !l.since().isAfter(day))
                .reduce((a, b) -> b)
                .map(CaseFacts.Lead::organ)
                .orElse(null);
        var link = link(c, day);
        if (link == null || !cases.containsKey(link.earlierId()) || depth > cases.size()) {
            return own;
        }
        if (own != null && link.kind() != RepeatKind.OVERDUE_RETURN && link.kind() != RepeatKind.DISSATISFIED) {
            return own;
        }
        var earlier = cases.get(link.earlierId());
        var whenThePersonCame = day.isBefore(c.registeredOn()) ? day : c.registeredOn();
        var then = organ(earlier, whenThePersonCame, depth + 1);
        var now = then != null ? then : organ(earlier, day, depth + 1);
        return now != null ? now : own;
    }

    /** The petitions behind each cell; organ null for all, "-" for none. */
    Map<Cell, Set<UUID>> cells(LocalDate from, LocalDate to, String organ, LocalDate asOf) {
        var result = new EnumMap<Cell, Set<UUID>>(Cell.class);
        for (var cell : Cell.values()) {
            result.put(cell, new TreeSet<>());
        }
        for (var f : fates(asOf)) {
            boolean wanted = organ == null || organ.equals(f.organ() == null ? "-" : f.organ());
            if (wanted && !f.registeredOn().isBefore(from) && !f.registeredOn().isAfter(to)) {
                cellsOf(f).forEach(cell -> result.get(cell).add(f.id()));
            }
        }
        return result;
    }

    private static List<Cell> cellsOf(Fate f) {
        var cells = new ArrayList<>(List.of(Cell.REGISTRATIONS));
        if (f.repeat() != null) {
            cells.add(Cell.REPEATS);
            cells.add(Cell.valueOf(f.repeat().name()));
            if (f.repeat() == RepeatKind.OVERDUE_RETURN || f.repeat() == RepeatKind.DISSATISFIED) {
                cells.add(Cell.COUNTED_REPEATS);
            }
            return cells;
        }
        cells.add(Cell.INITIALS);
        cells.add(f.cell());
        switch (f.cell()) {
            case SETTLED_NUMERATOR ->
                cells.addAll(List.of(
                        Cell.COHORT,
                        Cell.SETTLED_DENOMINATOR,
                        Cell.PROVISIONAL_NUMERATOR,
                        Cell.PROVISIONAL_DENOMINATOR));
            case IN_OBSERVATION ->
                cells.addAll(List.of(Cell.COHORT, Cell.PROVISIONAL_NUMERATOR, Cell.PROVISIONAL_DENOMINATOR));
            case SETTLED_FAILED ->
                cells.addAll(List.of(Cell.COHORT, Cell.FAILED, Cell.SETTLED_DENOMINATOR, Cell.PROVISIONAL_DENOMINATOR));
            case FAILED_EARLY -> cells.addAll(List.of(Cell.COHORT, Cell.FAILED, Cell.PROVISIONAL_DENOMINATOR));
            case RUNNING -> cells.add(Cell.COHORT);
            default -> {
                // left out or not yet accepted
            }
        }
        return cells;
    }
}
