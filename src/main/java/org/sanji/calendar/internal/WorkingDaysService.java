package org.sanji.calendar.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sanji.calendar.WorkingDays;
import org.sanji.common.AuditEntry;
import org.sanji.common.Days;
import org.sanji.common.RuleViolation;
import org.sanji.deadline.CalendarYear;
import org.sanji.deadline.WorkingCalendar;
import org.sanji.petition.PetitionDates;
import org.sanji.process.UseCase;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** {@link WorkingDays}: what was taken in stands in the table and wins over the file of that year. */
@Service
class WorkingDaysService implements WorkingDays {

    private static final int LONGEST_REASON = 500;

    private final WorkingCalendar calendar;
    private final CalendarYears years;
    private final CalendarFollower follower;
    private final CalendarSettings settings;
    private final PetitionDates dates;
    private final CurrentUser user;
    private final UseCase useCase;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WorkingDaysService(
            WorkingCalendar calendar,
            CalendarYears years,
            CalendarFollower follower,
            CalendarSettings settings,
            PetitionDates dates,
            CurrentUser user,
            UseCase useCase,
            ApplicationEventPublisher events,
            Clock clock) {
        this.calendar = calendar;
        this.years = years;
        this.follower = follower;
        this.settings = settings;
        this.dates = dates;
        this.user = user;
        this.useCase = useCase;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<Integer> years() {
        return List.copyOf(new TreeSet<>(calendar.officialYears()));
    }

    @Override
    public Optional<CalendarYear> year(int year) {
        return calendar.year(year);
    }

    @Override
    public Check check(String text) {
        user.require(Role.SYSTEM_ADMIN);
        return checked(text);
    }

    private Check checked(String text) {
        if (text != null && text.length() > CalendarYears.LONGEST) {
            return new Check(
                    null, List.of(new Problem(0, "too-long", List.of(CalendarYears.LONGEST))), List.of(), null);
        }
        var read = YearText.read(text == null ? "" : text);
        var problems = new ArrayList<>(read.problems());
        if (problems.isEmpty()) {
            problems.addAll(Festivals.shortOf(
                    read.year(), settings.festivals(read.year().year())));
        }
        if (!problems.isEmpty()) {
            return new Check(read.year(), problems, List.of(), null);
        }
        return new Check(read.year(), List.of(), changes(read.year()), dates.foresee(read.year()));
    }

    private List<Change> changes(CalendarYear fresh) {
        var changes = new ArrayList<Change>();
        var days = new TreeMap<LocalDate, Boolean>();
        var first = LocalDate.of(fresh.year(), 1, 1);
        for (var day = first; day.getYear() == fresh.year(); day = day.plusDays(1)) {
            boolean worked = fresh.work().containsKey(day)
                    || !fresh.off().containsKey(day) && day.getDayOfWeek().getValue() < 6;
            if (worked != calendar.isWorkingDay(day)) {
                days.put(day, worked);
            }
        }
        days.forEach((day, worked) -> changes.add(new Change(day, worked, name(fresh, day))));
        return changes;
    }

    private static String name(CalendarYear year, LocalDate day) {
        Map<LocalDate, String> in = year.off().containsKey(day) ? year.off() : year.work();
        return in.getOrDefault(day, "");
    }

    @Override
    public void accept(String text, String reason) {
        var actor = user.require(Role.SYSTEM_ADMIN);
        RuleViolation.unless(reason != null && !reason.isBlank(), "reason-missing");
        RuleViolation.unless(reason.strip().length() <= LONGEST_REASON, "calendar-reason-long", LONGEST_REASON);
        var check = checked(text);
        RuleViolation.unless(
                check.problems().isEmpty(), "calendar-wrong", check.problems().size());
        useCase.run(() -> {
            years.add(check.year().year(), text, reason.strip(), actor);
            events.publishEvent(AuditEntry.ofUser(
                    actor.username(),
                    "calendar-accepted",
                    Map.of("year", String.valueOf(check.year().year()))));
        });
        follower.takeOver();
    }

    @Override
    public List<Acceptance> history() {
        user.require(Role.SYSTEM_ADMIN);
        return years.history();
    }

    @Override
    public Optional<Integer> missing() {
        var today = Days.today(clock);
        int next = today.getYear() + 1;
        boolean due = !MonthDay.from(today).isBefore(settings.remindFrom());
        return due && !calendar.officialYears().contains(next) ? Optional.of(next) : Optional.empty();
    }
}
