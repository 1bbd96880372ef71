package org.sanji.statistics.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Derives, from the registrations that are linked with one another, how each counts on which days. Pure.
 *
 * <p>The responsible organ of a registration is the organ that leads its own case. A counted repeat, and a registration
 * without a case of its own (joined, explained), belongs to the organ that led the petition it repeats on the day the
 * petitioner came; when there was none yet, to the one that leads it now.
 */
final class Standings {

    private final Map<UUID, RawCase> cases = new HashMap<>();

    Standings(Collection<RawCase> linked) {
        linked.forEach(c -> cases.put(c.id(), c));
    }

    List<Standing> standings() {
        var days = changeDays();
        var result = new ArrayList<Standing>();
        for (var c : cases.values()) {
            if (c.counts()) {
                result.addAll(of(c, days));
            }
        }
        return result;
    }

    /** Repeats that count spoil the closure of the matter's initial petition; the rest that of their own. */
    List<Spoil> spoils(List<Standing> standings) {
        var result = new ArrayList<Spoil>();
        for (var s : standings) {
            if (s.repeatKind() != null && s.repeatKind().counted()) {
                result.add(new Spoil(
                        s.rootId(), s.petitionId(), s.repeatKind().name(), s.registeredOn(), s.since(), s.until()));
            }
        }
        for (var c : cases.values()) {
            for (var f : c.failures()) {
                var known = f.recordedOn().isBefore(f.on()) ? f.on() : f.recordedOn();
                result.add(new Spoil(c.id(), c.id(), f.kind().name(), f.on(), known, Standing.FOREVER));
            }
        }
        return result;
    }

    private List<Standing> of(RawCase c, NavigableSet<LocalDate> days) {
        var end = c.voidedOn() == null ? Standing.FOREVER : c.voidedOn();
        var starts = new TreeSet<>(days.subSet(c.registeredOn(), false, end, false));
        if (c.registeredOn().isBefore(end)) {
            starts.add(c.registeredOn());
        }
        var result = new ArrayList<Standing>();
        for (var day : starts) {
            var next = on(c, day, end);
            var last = result.isEmpty() ? null : result.get(result.size() - 1);
            if (last == null || !last.sameAs(next)) {
                if (last != null) {
                    result.set(result.size() - 1, last.until(day));
                }
                result.add(next);
            }
        }
        return result;
    }

    private Standing on(RawCase c, LocalDate day, LocalDate end) {
        var link = c.linkOn(day);
        return new Standing(
                c.id(),
                day,
                end,
                c.registeredOn(),
                organ(c, day, new HashSet<>()),
                link == null ? null : link.kind(),
                root(c, day, new HashSet<>()));
    }

    private String organ(RawCase c, LocalDate day, Set<UUID> seen) {
        var own = c.leadOn(day);
        var link = c.linkOn(day);
        var earlier = link == null || !seen.add(c.id()) ? null : cases.get(link.earlierId());
        if (earlier == null || (own != null && !link.kind().counted())) {
            return own;
        }
        var then = day.isBefore(c.registeredOn()) ? day : c.registeredOn();
        var organ = organ(earlier, then, new HashSet<>(seen));
        if (organ == null) {
            organ = organ(earlier, day, seen);
        }
        return organ == null ? own : organ;
    }

    private UUID root(RawCase c, LocalDate day, Set<UUID> seen) {
        var link = c.linkOn(day);
        var earlier = link == null || !seen.add(c.id()) ? null : cases.get(link.earlierId());
        return earlier == null ? c.id() : root(earlier, day, seen);
    }

    private NavigableSet<LocalDate> changeDays() {
        var days = new TreeSet<LocalDate>();
        for (var c : cases.values()) {
            c.leads().forEach(l -> days.add(l.since()));
            c.links().forEach(l -> {
                days.add(l.linkedOn());
                if (l.correctedOn() != null) {
                    days.add(l.correctedOn());
                }
            });
        }
        return days;
    }
}
