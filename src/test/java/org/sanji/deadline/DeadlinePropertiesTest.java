package org.sanji.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.sanji.common.ConfigFiles;
import org.sanji.common.RuleViolation;

class DeadlinePropertiesTest {

    private static final LocalDate FIRST = LocalDate.parse("2015-12-01");
    private static final int DAYS = 12 * 365;

    private final Deadlines deadlines = Deadlines.load(new ConfigFiles(Path.of("config")), DeadlinesTest.texts());
    private final WorkingCalendar calendar = WorkingCalendar.load(new ConfigFiles(Path.of("config")));

    @Property
    void aLaterEventNeverEndsEarlier(
            @ForAll ClockKind kind, @ForAll @IntRange(max = DAYS) int day, @ForAll @IntRange(max = 60) int later) {
        var first = deadlines.due(kind, FIRST.plusDays(day));
        var second = deadlines.due(kind, FIRST.plusDays((long) day + later));
        assertThat(second.dueOn()).isAfterOrEqualTo(first.dueOn());
    }

    @Property
    void endsAfterTheEventAndTheTargetIsNotLater(@ForAll ClockKind kind, @ForAll @IntRange(max = DAYS) int day) {
        var due = deadlines.due(kind, FIRST.plusDays(day));
        assertThat(due.dueOn()).isAfter(due.startedOn());
        assertThat(due.internalTarget()).isBetween(due.startedOn(), due.dueOn());
    }

    @Property
    void workingDayClocksAndPetitionersPeriodsNeverEndOnADayOff(
            @ForAll ClockKind kind, @ForAll @IntRange(max = DAYS) int day) {
        var rule = deadlines.rule(kind);
        var due = deadlines.due(kind, FIRST.plusDays(day));
        if (rule.unit() == ClockUnit.WORKING_DAYS || rule.owner() == ClockOwner.PETITIONER) {
            assertThat(calendar.isWorkingDay(due.dueOn())).isTrue();
        } else {
            assertThat(due.dueOn()).isEqualTo(due.startedOn().plusDays(rule.length()));
            assertThat(due.provisional()).isFalse();
        }
    }

    @Property
    void countsExactlyAsManyWorkingDays(
            @ForAll @IntRange(max = DAYS) int day, @ForAll @IntRange(min = 1, max = 30) int n) {
        var start = FIRST.plusDays(day);
        var end = calendar.plusWorkingDays(start, n);
        assertThat(start.plusDays(1)
                        .datesUntil(end.plusDays(1))
                        .filter(calendar::isWorkingDay)
                        .count())
                .isEqualTo(n);
    }

    @Property
    void anExtensionNeverReachesBeyondNinetyDays(
            @ForAll @IntRange(max = DAYS) int day, @ForAll @IntRange(min = 1, max = 30) int days) {
        var accepted = FIRST.plusDays(day);
        var extended = deadlines.extended(deadlines.due(ClockKind.HANDLING, accepted), days);
        assertThat(extended.dueOn()).isEqualTo(accepted.plusDays(60L + days)).isBeforeOrEqualTo(accepted.plusDays(90));
    }

    @Property
    void moreThanThirtyDaysOfExtensionAreRefused(
            @ForAll @IntRange(max = DAYS) int day, @ForAll @IntRange(min = 31) int days) {
        var due = deadlines.due(ClockKind.HANDLING, FIRST.plusDays(day));
        assertThatThrownBy(() -> deadlines.extended(due, days)).isInstanceOf(RuleViolation.class);
    }

    /** Ends of months, years and leap days: a calendar-day clock is plain arithmetic, whatever the month. */
    @Property
    void calendarDaysAreCountedOverEveryMonthEnd(
            @ForAll @IntRange(min = 2016, max = 2030) int year, @ForAll @IntRange(min = 1, max = 12) int month) {
        var last = YearMonth.of(year, month).atEndOfMonth();
        for (var kind : List.of(ClockKind.TRIAGE, ClockKind.HANDLING, ClockKind.REVIEW)) {
            var due = deadlines.due(kind, last);
            assertThat(ChronoUnit.DAYS.between(last, due.dueOn()))
                    .isEqualTo(deadlines.rule(kind).length());
        }
    }
}
