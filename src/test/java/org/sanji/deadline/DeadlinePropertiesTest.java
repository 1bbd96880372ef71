package org.sanji.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.sanji.common.ConfigFiles;

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
}
