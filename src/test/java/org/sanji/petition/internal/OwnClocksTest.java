package org.sanji.petition.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanji.common.ConfigFiles;
import org.sanji.common.Texts;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.Deadlines;
import org.sanji.petition.ClockLine;
import org.sanji.petition.MediationLevel;
import org.sanji.petition.OutcomeKind;
import org.sanji.petition.PassReason;
import org.sanji.petition.PassView;
import org.sanji.petition.TimelineEntry;
import org.sanji.petition.TimelineKind;
import org.sanji.petition.Track;
import org.springframework.context.support.StaticMessageSource;

class OwnClocksTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private final Deadlines deadlines =
            Deadlines.load(new ConfigFiles(Path.of("no-such-folder")), new Texts(new StaticMessageSource()));
    private final List<TimelineEntry> events = new ArrayList<>();

    private void event(TimelineKind kind, int after, String... args) {
        events.add(new TimelineEntry(
                events.size(), 1, kind, DAY.plusDays(after), Instant.EPOCH, "", null, List.of(args), true));
    }

    private static PassView pass(
            LocalDate accepted, int extended, LocalDate answered, LocalDate served, OutcomeKind outcome) {
        return new PassView(
                1,
                PassReason.FIRST,
                DAY.plusDays(1),
                DAY.plusDays(16),
                accepted,
                accepted,
                false,
                accepted == null ? null : accepted.plusDays(60 + extended),
                extended,
                answered,
                served,
                null,
                outcome,
                MediationLevel.DEPARTMENT,
                null,
                null);
    }

    private List<ClockLine> lines(LocalDate today, PassView... passes) {
        return OwnClocks.of(deadlines, today, DAY, Track.APPEAL_REQUEST, List.of(passes), events);
    }

    private static ClockLine of(List<ClockLine> lines, ClockKind kind) {
        return lines.stream().filter(l -> l.kind() == kind).findFirst().orElseThrow();
    }

    @Test
    void triageRunsUntilTheDecision() {
        event(TimelineKind.REGISTERED, 0);
        var running = of(lines(DAY.plusDays(3)), ClockKind.TRIAGE);
        assertThat(running.isRunning()).isTrue();
        assertThat(running.due().dueOn()).isEqualTo("2026-03-17");
        event(TimelineKind.TRIAGED, 20);
        var late = of(lines(DAY.plusDays(30)), ClockKind.TRIAGE);
        assertThat(late.doneOn()).isEqualTo("2026-03-22");
        assertThat(late.isLate(DAY.plusDays(30))).isTrue();
    }

    @Test
    void anExtensionShowsBesideTheSixtyDays() {
        var line = of(lines(DAY.plusDays(70), pass(DAY.plusDays(2), 30, null, null, null)), ClockKind.HANDLING);
        assertThat(line.extendedDays()).isEqualTo(30);
        assertThat(line.due().dueOn()).isEqualTo(DAY.plusDays(92));
        assertThat(line.isLate(DAY.plusDays(92))).isFalse();
        assertThat(line.isLate(DAY.plusDays(93))).isTrue();
    }

    @Test
    void thePeriodToObjectLapsesWithoutBeingMissed() {
        var line = of(lines(DAY.plusDays(14), pass(null, 0, null, null, null)), ClockKind.OBJECTION);
        assertThat(line.isRunning()).isFalse();
        assertThat(line.isLate(DAY.plusDays(14))).isFalse();
    }

    @Test
    void aLevelEndsWhenTheNextOneBegins() {
        event(TimelineKind.LEVEL_ENTERED, 2, "DEPARTMENT", DAY.plusDays(9).toString(), "");
        event(TimelineKind.LEVEL_ENTERED, 5, "JOINT", DAY.plusDays(25).toString(), "");
        var lines = lines(DAY.plusDays(6), pass(DAY.plusDays(2), 0, null, null, null));
        assertThat(of(lines, ClockKind.LEVEL1).doneOn()).isEqualTo(DAY.plusDays(5));
        assertThat(of(lines, ClockKind.LEVEL2).isRunning()).isTrue();
    }

    @Test
    void theOrgansInternalDatesAreNotThePetitioners() {
        event(TimelineKind.REGISTERED, 0);
        event(TimelineKind.LEVEL_ENTERED, 2, "DEPARTMENT", DAY.plusDays(9).toString(), "");
        var lines = lines(
                DAY.plusDays(25), pass(DAY.plusDays(2), 0, DAY.plusDays(20), DAY.plusDays(21), OutcomeKind.OPINION));
        assertThat(lines.stream().filter(ClockLine::open).map(ClockLine::kind))
                .containsExactlyInAnyOrder(
                        ClockKind.TRIAGE,
                        ClockKind.NOTICE,
                        ClockKind.HANDLING,
                        ClockKind.SERVICE,
                        ClockKind.REVIEW_REQUEST);
    }

    @Test
    void anAgreementHasNeitherServiceNorReview() {
        var lines = lines(
                DAY.plusDays(25), pass(DAY.plusDays(2), 0, DAY.plusDays(20), DAY.plusDays(20), OutcomeKind.AGREEMENT));
        assertThat(lines.stream().map(ClockLine::kind)).doesNotContain(ClockKind.SERVICE, ClockKind.REVIEW_REQUEST);
    }
}
