package org.sanji.calendar.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sanji.calendar.WorkingDays;
import org.sanji.common.RuleViolation;
import org.sanji.deadline.WorkingCalendar;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.testing.Cases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** A year is taken in while cases run; a context of its own, because it changes the calendar for everybody. */
@SpringBootTest(properties = {"spring.datasource.url=jdbc:h2:mem:calendar;DB_CLOSE_DELAY=-1", "sanji.calendar.poll=1h"})
@ActiveProfiles("test")
@Import(Cases.class)
@DirtiesContext
class CalendarIT {

    private static final Actor ADMIN = new Actor("t-admin", "测试管理员", Set.of(Role.SYSTEM_ADMIN), null, false);

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private CalendarFollower follower;

    @Autowired
    private CalendarYears years;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private Cases cases;

    @Autowired
    private RunAs runAs;

    /** Enough days for every festival, and one more. */
    private static String yearWith(LocalDate free) {
        var text = new StringBuilder();
        var day = LocalDate.of(free.getYear(), 3, 1);
        for (var festival : List.of("元旦", "春节", "春节", "春节", "春节", "清明", "劳动", "劳动", "端午", "中秋", "国庆", "国庆", "国庆")) {
            do {
                day = day.plusDays(1);
            } while (day.getDayOfWeek() == DayOfWeek.SATURDAY
                    || day.getDayOfWeek() == DayOfWeek.SUNDAY
                    || day.equals(free));
            text.append(day).append(",off,").append(festival).append('\n');
        }
        return text.append(free).append(",off,测试\n").toString();
    }

    @Test
    void internalTargetsFollowAYearThatWasTakenIn() {
        var id = cases.accepted();
        var before = cases.view(id).due();
        var text = yearWith(before.internalTarget());

        var check = runAs.as(ADMIN, () -> workingDays.check(text));
        assertThat(check.problems()).isEmpty();
        assertThat(check.changes()).extracting(WorkingDays.Change::day).contains(before.internalTarget());
        assertThat(check.foreseen().targets()).isPositive();
        runAs.as(ADMIN, () -> workingDays.accept(text, "测试通知"));
        assertThat(calendar.isWorkingDay(before.internalTarget())).isFalse();
        follower.follow();

        var after = cases.view(id).due();
        assertThat(after.dueOn()).isEqualTo(before.dueOn());
        assertThat(after.internalTarget()).isBefore(before.internalTarget());
        var rows = runAs.as(ADMIN, () -> workingDays.history());
        assertThat(rows).allSatisfy(row -> assertThat(row.finishedAt()).isNotNull());
        // a year that another test left to be counted takes the moves in its own line
        assertThat(rows.stream().mapToInt(WorkingDays.Acceptance::movedTarget).sum())
                .isPositive();
    }

    @Test
    void aWrongTextChangesNothing() {
        long rows = years.lastSeq();
        var day = LocalDate.of(2035, 1, 1);
        assertThatThrownBy(() -> runAs.as(ADMIN, () -> workingDays.accept(day + ",off,元旦\n" + day + ",off,元旦", "测试")))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> runAs.as(ADMIN, () -> workingDays.accept(yearWith(day), " ")))
                .isInstanceOf(RuleViolation.class);
        assertThat(years.lastSeq()).isEqualTo(rows);
        assertThat(workingDays.year(2035)).isEmpty();
    }

    @Test
    void onlyTheAdministratorTakesYearsIn() {
        assertThatThrownBy(() -> runAs.as(Cases.CLERK, () -> workingDays.accept("x", "y")))
                .isInstanceOf(AccessDeniedException.class);
    }

    /** What another node wrote is taken over by its row alone. */
    @Test
    void takesOverWhatAnotherNodeAccepted() {
        var day = LocalDate.of(2034, 5, 2);
        years.add(2034, yearWith(day), "测试", ADMIN);
        follower.takeOver();
        assertThat(calendar.isWorkingDay(day)).isFalse();
        assertThat(calendar.isProvisional(day)).isFalse();
    }
}
