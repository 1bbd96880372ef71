package org.sanji.petition.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.Deadlines;
import org.sanji.petition.ClockLine;
import org.sanji.petition.MediationLevel;
import org.sanji.petition.OutcomeKind;
import org.sanji.petition.PassView;
import org.sanji.petition.TimelineEntry;
import org.sanji.petition.TimelineKind;
import org.sanji.petition.Track;

/**
 * The clocks of the case itself, read off its passes and its timeline: triage (Art 22), notice and objection (Art 23),
 * handling (Art 34), the limits of the levels, service, and the petitioner's own period to ask for review (Art 35).
 */
final class OwnClocks {

    private static final Set<TimelineKind> ENDS = EnumSet.of(
            TimelineKind.JOINED,
            TimelineKind.TRANSFERRED,
            TimelineKind.NOT_ACCEPTED,
            TimelineKind.NO_FURTHER_ACCEPTANCE,
            TimelineKind.EXPLAINED,
            TimelineKind.STATUTORY,
            TimelineKind.WITHDRAWN,
            TimelineKind.VOIDED,
            TimelineKind.CLOSED);

    private final Deadlines deadlines;
    private final LocalDate today;
    private final Track track;
    private final List<TimelineEntry> events;
    private final List<ClockLine> lines = new ArrayList<>();

    private OwnClocks(Deadlines deadlines, LocalDate today, Track track, List<TimelineEntry> events) {
        this.deadlines = deadlines;
        this.today = today;
        this.track = track;
        this.events =
                events.stream().sorted(Comparator.comparing(TimelineEntry::seq)).toList();
    }

    /** @param events the whole timeline as far as the reader may see it */
    static List<ClockLine> of(
            Deadlines deadlines,
            LocalDate today,
            LocalDate registeredOn,
            Track track,
            List<PassView> passes,
            List<TimelineEntry> events) {
        var clocks = new OwnClocks(deadlines, today, track, events);
        clocks.triage(registeredOn);
        passes.forEach(clocks::pass);
        return clocks.lines;
    }

    private void triage(LocalDate registeredOn) {
        if (first(1, TimelineKind.REGISTERED) != null) {
            var due = deadlines.due(ClockKind.TRIAGE, registeredOn);
            lines.add(ClockLine.of(1, due, earliest(first(1, TimelineKind.TRIAGED), ended(1)))
                    .openly());
        }
    }

    private void pass(PassView pass) {
        if (pass.assignedOn() != null) {
            answering(pass);
        }
        if (pass.acceptedOn() != null) {
            handling(pass);
            levels(pass);
        }
        if (pass.answeredOn() != null && pass.outcome() != OutcomeKind.AGREEMENT) {
            service(pass);
        }
    }

    private void answering(PassView pass) {
        var ended = ended(pass.no());
        if (pass.noticeDueOn() != null) {
            var notice = deadlines.until(ClockKind.NOTICE, pass.assignedOn(), pass.noticeDueOn());
            lines.add(ClockLine.of(pass.no(), notice, earliest(pass.notifiedOn(), ended))
                    .openly());
        }
        var objection = deadlines.due(ClockKind.OBJECTION, pass.assignedOn());
        var objected = last(pass.no(), TimelineKind.OBJECTED);
        var done = earliest(objected, pass.acceptedOn(), ended);
        boolean inTime = done != null && !done.isAfter(objection.dueOn());
        lines.add(ClockLine.of(pass.no(), objection, inTime ? done : null).lapsing(today));
    }

    private void handling(PassView pass) {
        if (pass.handlingDueOn() == null) {
            return;
        }
        var kind = track == Track.SUGGESTION
                ? ClockKind.SUGGESTION
                : track == Track.DUTY ? ClockKind.DUTY : ClockKind.HANDLING;
        var due = deadlines.until(kind, pass.acceptedOn(), pass.handlingDueOn());
        lines.add(ClockLine.of(pass.no(), due, earliest(pass.answeredOn(), ended(pass.no())))
                .extendedBy(pass.extendedDays())
                .openly());
        if (pass.simpleDueOn() != null) {
            var simple = deadlines.until(ClockKind.SIMPLE_ANSWER, pass.acceptedOn(), pass.simpleDueOn());
            lines.add(
                    ClockLine.of(pass.no(), simple, earliest(pass.simpleLeftOn(), pass.answeredOn(), ended(pass.no())))
                            .openly());
        }
    }

    private void levels(PassView pass) {
        var entered = in(pass.no(), TimelineKind.LEVEL_ENTERED).toList();
        for (int i = 0; i < entered.size(); i++) {
            var entry = entered.get(i);
            var next = i + 1 < entered.size() ? entered.get(i + 1).on() : null;
            var level = MediationLevel.valueOf(entry.args().get(0));
            var heard =
                    level == MediationLevel.LEADERSHIP ? firstFrom(pass.no(), entry, TimelineKind.SESSION_HELD) : null;
            var due = deadlines.until(
                    kind(level),
                    entry.on(),
                    moved(entry, kind(level), LocalDate.parse(entry.args().get(1))));
            lines.add(ClockLine.of(pass.no(), due, earliest(heard, next, pass.answeredOn(), ended(pass.no()))));
        }
        in(pass.no(), TimelineKind.ROUND_OPENED).forEach(round -> convening(pass, round));
    }

    /** Each round of a joint mediation has its own days, kept when every organ asked has stated its position. */
    private void convening(PassView pass, TimelineEntry round) {
        var plain = deadlines.due(ClockKind.LEVEL2_CONVENE, round.on());
        var due = deadlines.until(
                ClockKind.LEVEL2_CONVENE, round.on(), moved(round, ClockKind.LEVEL2_CONVENE, plain.dueOn()));
        var asked = round.args().get(0).split("[ ,]+").length;
        var stated = in(pass.no(), TimelineKind.POSITION_STATED)
                .filter(e -> e.seq() > round.seq())
                .map(TimelineEntry::on)
                .skip(asked - 1L)
                .findFirst()
                .orElse(null);
        var left = in(pass.no(), TimelineKind.LEVEL_ENTERED)
                .filter(e -> e.seq() > round.seq())
                .map(TimelineEntry::on)
                .findFirst()
                .orElse(null);
        lines.add(ClockLine.of(pass.no(), due, earliest(stated, left, pass.answeredOn(), ended(pass.no())))
                .about(
                        round.args().size() > 1 && !"1".equals(round.args().get(1))
                                ? round.on().toString()
                                : null));
    }

    /** The day to which a calendar moved a clock that began with this entry. */
    private LocalDate moved(TimelineEntry begun, ClockKind kind, LocalDate before) {
        return in(begun.pass(), TimelineKind.DATE_MOVED)
                .filter(e ->
                        e.seq() > begun.seq() && kind.name().equals(e.args().get(0)))
                .map(e -> LocalDate.parse(e.args().get(2)))
                .reduce((a, b) -> b)
                .orElse(before);
    }

    private static ClockKind kind(MediationLevel level) {
        return switch (level) {
            case DEPARTMENT -> ClockKind.LEVEL1;
            case JOINT -> ClockKind.LEVEL2;
            case LEADERSHIP -> ClockKind.LEVEL3_HEAR;
        };
    }

    private void service(PassView pass) {
        var service = deadlines.due(ClockKind.SERVICE, pass.answeredOn());
        lines.add(ClockLine.of(pass.no(), service, earliest(pass.servedOn(), ended(pass.no())))
                .openly());
        if (pass.servedOn() != null && pass.outcome() == OutcomeKind.OPINION) {
            var ask = deadlines.due(ClockKind.REVIEW_REQUEST, pass.servedOn());
            var asked = asked(pass.no());
            lines.add(ClockLine.of(pass.no(), ask, asked).openly().lapsing(today));
        }
    }

    /** The day that counts: of the postmark, where there is one. */
    private LocalDate asked(int pass) {
        return in(pass, TimelineKind.REVIEW_FILED)
                .findFirst()
                .map(e -> LocalDate.parse(e.args().get(3)))
                .orElseGet(() -> last(pass, TimelineKind.REVIEW_REQUESTED));
    }

    private LocalDate ended(int pass) {
        return events.stream()
                .filter(e -> e.pass() == pass && ENDS.contains(e.kind()))
                .map(TimelineEntry::on)
                .reduce((a, b) -> b)
                .orElse(null);
    }

    private Stream<TimelineEntry> in(int pass, TimelineKind kind) {
        return events.stream().filter(e -> e.pass() == pass && e.kind() == kind);
    }

    private LocalDate first(int pass, TimelineKind kind) {
        return in(pass, kind).map(TimelineEntry::on).findFirst().orElse(null);
    }

    private LocalDate firstFrom(int pass, TimelineEntry from, TimelineKind kind) {
        return in(pass, kind)
                .filter(e -> e.seq() > from.seq())
                .map(TimelineEntry::on)
                .findFirst()
                .orElse(null);
    }

    private LocalDate last(int pass, TimelineKind kind) {
        return in(pass, kind).map(TimelineEntry::on).reduce((a, b) -> b).orElse(null);
    }

    private static LocalDate earliest(LocalDate... days) {
        return Stream.of(days)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
